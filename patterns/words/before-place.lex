# Words before a doubtful name that speak for a place: "in Chicago".
# Source: compiled for pressbox.
kind: before_place

in | near | around | outside
