# Titles of women.
# Source: compiled for pressbox from common English usage.
kind: title
gender: f

Mrs | Ms | Miss | Dame | Lady | Queen | Princess | Baroness | Sister | Aunt | Madame | Congresswoman | Countess
