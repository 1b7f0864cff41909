# Football clubs of Russia.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Russia

Zenit St Petersburg | Zenit | Zenit Saint Petersburg | Zenit St. Petersburg | Zenit Petersburg
Spartak Moscow | ?Spartak | Spartak Moskva
CSKA Moscow | ?CSKA | PFC CSKA Moscow | CSKA Moskva
Lokomotiv Moscow | ?Lokomotiv | Loko Moscow | Lokomotiv Moskva
Dynamo Moscow | Dinamo Moscow | ?Dynamo
?Krasnodar | FC Krasnodar
Rubin Kazan | ?Rubin
?Rostov | FC Rostov | FC Rostov-on-Don
Anzhi Makhachkala | Anzhi | Anji Makhachkala
Dynamo Makhachkala | Dinamo Makhachkala
Akhmat Grozny | Terek Grozny | ?Akhmat | ?Terek
Krylya Sovetov | Krylia Sovetov | Krylya Sovetov Samara | Krylia Sovetov Samara | PFC Krylia Sovetov
Ural Yekaterinburg | Ural Ekaterinburg | ?Ural
Arsenal Tula
?Ufa | FC Ufa
?Orenburg | FC Orenburg | Gazovik Orenburg
Amkar Perm | Amkar
Kuban Krasnodar | ?Kuban
Alania Vladikavkaz | Spartak Vladikavkaz | ?Alania | FC Alania
Saturn Moscow Oblast | Saturn Ramenskoye | ?Saturn
FC Moscow | Torpedo-Metallurg Moscow
Torpedo Moscow | ?Torpedo
Tom Tomsk
?Khimki | FC Khimki
Mordovia Saransk | ?Mordovia
Volga Nizhny Novgorod
Pari Nizhny Novgorod | FC Nizhny Novgorod | Nizhny Novgorod | Pari NN
Spartak Nalchik | ?Nalchik
Sibir Novosibirsk
SKA-Khabarovsk | SKA Khabarovsk | SKA-Energia Khabarovsk
Luch-Energiya Vladivostok | Luch Vladivostok | Luch-Energiya | Luch-Energia Vladivostok
Tosno | FC Tosno
Yenisey Krasnoyarsk | Enisey Krasnoyarsk | ?Yenisey
?Tambov | FC Tambov
Rotor Volgograd | ?Rotor
?Sochi | PFC Sochi
Fakel Voronezh | Fakel
Baltika Kaliningrad | ?Baltika
Shinnik Yaroslavl | Shinnik
Chernomorets Novorossiysk | FC Chernomorets
Chertanovo Moscow | Chertanovo
Neftekhimik Nizhnekamsk
Rodina Moscow
Uralan Elista
Lada Togliatti
Sokol Saratov
Chayka Peschanokopskoye
KAMAZ Naberezhnye Chelny
Volgar Astrakhan | Volgar-Astrakhan
Avangard Kursk
Tekstilshchik Ivanovo
Tekstilshchik Kamyshin
Torpedo Armavir | FC Armavir
Akron Togliatti | Akron Tolyatti | FC Akron | ?Akron
Dinamo St Petersburg | Dynamo St Petersburg
Spartak Moscow II | Spartak-2 Moscow
Krasnodar 2 | Krasnodar-2
