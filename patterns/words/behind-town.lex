# Words joined to a town's name: "Manchester-born".
# Source: the English language.
kind: behind_town

born | based | bred | raised | area | bound | native
