# Given names that men and women bear in the United States.
# Source: U.S. Census Bureau, 1990 census frequently occurring first names (public domain). A name that is more often an
# ordinary word or a place, a team or a nation is marked with '?'.
kind: given_name

Terry | Willie | Shawn | Chris | ?Dale | Lee | Francis | ?Alex | Sam | Charlie | Angel | Leslie
Adrian | Jamie | Jessie | Christian | Kelly | Jimmie | ?Jordan | Jaime | ?Casey | Johnnie | Marion | Tracy
Rene | Freddie | Jackie | Dana | Donnie | ?Shannon | Lynn | ?Kerry | Jean | ?Ira | Bennie | Robin
Loren | Noel | Devin | Kim | Guadalupe | Carroll | Marty | Taylor | Laurence | ?Drew | Jody | Frankie
?Pat | Merle | Tommie | Toby | ?Van | Courtney | Jan | Cary | ?Santos | Aubrey | Morgan | Jess
Louie | Stacy | Micah | Billie | Robbie | Kendall | Mickey | ?Devon | Ashley | Carey | ?Son | Ali
Sammie | Michel | Kris | Alexis | Gerry | Stacey | Shelby | Bobbie | Riley | Ollie | Odell | Colby
Hollis | Kirby | Cruz | Merrill | Lane | Cleo | Blair | ?Numbers | Clair | Bernie | Joan | Dominique
Tristan | Jame | Gale | Laverne | Alva | Stevie | Augustine | ?Young | Johnie | Ariel | Dusty | Lindsey
Tracey | Scottie | Sandy | ?Sydney | Dorian | Lavern | Refugio | Ivory | Andrea | ?Sang | Deon | Carol
Yong | Berry | ?Trinidad | Chang | ?Rosario | Dannie | Thanh | ?Tory | Lupe | ?Dee | Sung | Chi
Quinn | Minh | Theo | ?Lou | Chung | Valentine | Jamey | Whitney | Sol | Chong | ?Paris | Otha
Lacy | Dong | Antonia | Kelley | Carrol | Shayne | Val | Jude | Britt | Hong | ?Leigh | Jae
Nicky | Lesley | ?Man | Kasey | Jewell | Lauren | Elisha | Michal | Lindsay | ?Jewel | Evelyn | Michele
Vivian | Allison | Marian | Jo | Simone | Hilary | Sasha | Beverley | Nikita | Andra | Georgie | Nicola
Daniele | Gabriele | Vivien | Shea
