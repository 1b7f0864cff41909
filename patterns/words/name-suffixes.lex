# What can stand behind a surname: Floyd Mayweather Jr.
# Source: the English language.
kind: name_suffix

Jr | Sr | Junior | Senior | II | III | IV
