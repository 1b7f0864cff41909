# Last words of clubs' names: a capitalised name that ends in one is a team, though no list has it.
# Source: compiled for pressbox.
kind: team_word

City | Town | United | Utd | Rovers | Wanderers | Athletic | Albion | Rangers | Wednesday | Hotspur | Argyle | Orient | Alexandra | Thistle | Academical | County | FC | AFC | RFC | RLFC | CC | Warriors | Rhinos | Tigers | Sharks | Falcons | Saints | Dragons | Bulls | Wolves | Giants | Raiders | Knights | Eagles | Broncos | Panthers | Cougars | Hurricanes | Crusaders | Chiefs | Blues | Stormers | Lions
