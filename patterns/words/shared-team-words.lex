# Words that so many clubs have in their names that alone they mean none, unless the article has such a club's full name.
# Source: compiled for pressbox.
kind: shared_team_word

United | Utd | City | Town | Rovers | Wanderers | Athletic | Albion | County | FC | AFC | RFC | CC | Union | Sporting | Real | Racing | Dynamo | Dinamo | Lokomotiv | Spartak | Olympic | Sport | Club | Academy
