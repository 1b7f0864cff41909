# Names of months and days. Some are names of people and clubs too; words-before-dates.lex helps to tell.
# Source: the English language.
kind: date_word

January | February | March | April | May | June | July | August | September | October | November | December
Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
