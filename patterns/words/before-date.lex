# Words before a month's or day's name that make it a date: "in May", "on Wednesday", "last August".
# Source: compiled for pressbox.
kind: before_date

in | on | since | until | till | by | of | from | to | last | next | this | early | late | mid | every | each | through | between | during | before | after | for | and | or | past | following | previous
