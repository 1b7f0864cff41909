# Formula One teams and constructors, past and present.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: formula one

Red Bull Racing | Red Bull | Oracle Red Bull Racing | Aston Martin Red Bull Racing | Infiniti Red Bull Racing | Red Bull-Renault | Red Bull-Honda | Red Bull Honda | ?RBR
?Mercedes | ?Mercedes-AMG | Mercedes GP | Mercedes F1 | Mercedes AMG Petronas | Mercedes-AMG Petronas | Mercedes-Benz F1 | ?Silver Arrows | ?Mercedes AMG
?Ferrari | Scuderia Ferrari | ?Scuderia | ?Prancing Horse
?McLaren | McLaren F1 | McLaren-Mercedes | McLaren-Honda | McLaren Honda | McLaren Mercedes | McLaren Racing | Vodafone McLaren Mercedes
?Williams | Williams Racing | Williams F1 | Williams Martini Racing | Martini Williams | Williams-Renault | Williams-Mercedes | Williams-BMW | Atlassian Williams Racing | WilliamsF1
?Aston Martin | Aston Martin F1 | Aston Martin Aramco | Aston Martin Cognizant
?Alpine | Alpine F1 | BWT Alpine | Alpine-Renault
?Haas | Haas F1 | Haas F1 Team | MoneyGram Haas | Haas-Ferrari
Racing Bulls | Visa Cash App RB | Visa Cash App Racing Bulls | VCARB | ?RB
?Sauber | Sauber F1 | Kick Sauber | Stake F1 | Stake F1 Team Kick Sauber | Stake Sauber | Sauber-Ferrari | Sauber-Mercedes
?Audi | Audi F1
?Cadillac | Cadillac F1
AlphaTauri | Alpha Tauri | Scuderia AlphaTauri
Toro Rosso | Scuderia Toro Rosso | Toro Rosso-Honda | ?STR
?Alfa Romeo | Alfa Romeo Racing | Alfa Romeo Sauber
?Racing Point | Racing Point F1 | Racing Point Force India | BWT Racing Point
Force India | Sahara Force India | Force India-Mercedes
?Renault | Renault F1 | Lotus Renault GP
?Lotus | Lotus F1 | Lotus Racing | Team Lotus | Lotus-Ford | Lotus-Renault | ?Lotus Renault
?Caterham | Caterham F1
?Marussia | Marussia Virgin | Manor Marussia | Marussia F1
Virgin Racing | ?Virgin
Manor Racing | ?Manor | Manor F1
HRT F1 | Hispania Racing | ?HRT | ?Hispania | Hispania Racing Team
Brawn GP | ?Brawn
BMW Sauber | BMW-Sauber
?Honda | Honda Racing F1 | Honda F1 | ?Honda Racing
Toyota F1 | ?Toyota | Toyota Racing | Panasonic Toyota Racing
Super Aguri | Super Aguri F1
Spyker F1 | ?Spyker
Midland F1 | ?Midland | MF1
Jordan Grand Prix | ?Jordan | Jordan-Honda | Jordan F1 | Jordan-Peugeot | Jordan-Ford
?Minardi | Minardi F1 | European Minardi
?BAR | BAR-Honda | BAR Honda | British American Racing | Lucky Strike BAR
?Jaguar | ?Jaguar Racing
Arrows F1 | ?Arrows | Footwork Arrows | ?Footwork
?Prost | Prost Grand Prix | Prost GP
Stewart Grand Prix | ?Stewart | Stewart-Ford | Stewart GP
?Benetton | Benetton Formula | Benetton-Ford | Benetton-Renault
?Tyrrell | Tyrrell Racing | Tyrrell-Ford
?Ligier | Ligier F1
?Brabham | Brabham-BMW | Brabham-Repco | Brabham-Ford
?Lola | MasterCard Lola
Forti Corse | ?Forti
?Pacific | Pacific Racing | Pacific Grand Prix
Simtek | Simtek Grand Prix
Larrousse | Larrousse F1
Leyton House | Leyton House Racing
?March | March Engineering | March-Ford
Onyx Grand Prix | ?Onyx
?Osella
Fondmetal
Dallara F1 | ?Dallara | Scuderia Italia
AGS F1 | ?AGS
?Coloni
EuroBrun
Rial Racing | ?Rial
Zakspeed
Andrea Moda
Modena F1 | Lambo F1 | Modena Team
?Life Racing
Toleman
?Spirit Racing | Spirit F1
ATS Wheels | ?ATS
RAM Racing | RAM F1
Theodore Racing | ?Theodore
Ensign Racing | ?Ensign
Fittipaldi Automotive | ?Copersucar | Copersucar-Fittipaldi
Shadow Racing Cars | ?Shadow
?Wolf | Walter Wolf Racing
Hesketh Racing | ?Hesketh
?Surtees | Team Surtees
?Penske | Penske F1
?Parnelli | Vel's Parnelli Jones
Embassy Hill
?BRM | British Racing Motors
?Cooper | Cooper-Climax | Cooper Car Company
?Matra | Matra International | Matra-Ford
Vanwall
?Maserati
?Lancia | Lancia-Ferrari
?Gordini
Talbot-Lago
?HWM
?Connaught
?Porsche
?Eagle | Anglo American Racers
Haas Lola | Team Haas Lola | Beatrice F1
?Merzario
?Martini F1
?Kauhsen
?Token Racing
Trojan F1 | ?Trojan
Rob Walker Racing | Rob Walker Racing Team
Andretti Global | Andretti F1 | Andretti Cadillac
US F1 | USF1
Campos Meta | Campos Grand Prix
Stefan GP
?Prodrive F1
