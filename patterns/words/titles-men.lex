# Titles of men.
# Source: compiled for pressbox from common English usage.
kind: title
gender: m

Mr | Sir | Lord | King | Prince | Baron | Pope | Father | Brother | Uncle | Monsieur | Herr | Senor | Don | Congressman | Count | Sheikh
