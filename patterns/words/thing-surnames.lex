# Last words of things' names that are surnames too: behind a given name they name somebody. Damon Hill, Wayne Bridge.
# Source: compiled for pressbox.
kind: thing_surname

Hill | Hall | Bridge | Ball | Press | West | North | Law | Lane | Day
