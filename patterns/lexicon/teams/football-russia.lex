# Football clubs of Russia.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Russia

Zenit St Petersburg | Zenit | Zenit Saint Petersburg | Zenit St. Petersburg
Spartak Moscow | ?Spartak
CSKA Moscow | ?CSKA
Lokomotiv Moscow | ?Lokomotiv | Loko Moscow
Dynamo Moscow | Dinamo Moscow | ?Dynamo
Krasnodar | FC Krasnodar
Rubin Kazan | ?Rubin
Rostov | FC Rostov
Anzhi Makhachkala | Anzhi
Dynamo Makhachkala | Dinamo Makhachkala
Akhmat Grozny | Terek Grozny | ?Akhmat
Krylya Sovetov | Krylia Sovetov | Krylya Sovetov Samara
Ural Yekaterinburg | Ural Ekaterinburg | ?Ural
Arsenal Tula
Ufa | FC Ufa
Orenburg | FC Orenburg
Amkar Perm | Amkar
Kuban Krasnodar | ?Kuban
Alania Vladikavkaz | Spartak Vladikavkaz | ?Alania
Saturn Moscow Oblast | Saturn Ramenskoye | ?Saturn
FC Moscow | Torpedo-Metallurg Moscow
Torpedo Moscow | ?Torpedo
Tom Tomsk
Khimki | FC Khimki
Mordovia Saransk | ?Mordovia
Volga Nizhny Novgorod
Pari Nizhny Novgorod | FC Nizhny Novgorod | Nizhny Novgorod | Pari NN
Spartak Nalchik
Sibir Novosibirsk
SKA-Khabarovsk | SKA Khabarovsk
Luch-Energiya Vladivostok | Luch Vladivostok | Luch-Energiya
Tosno | FC Tosno
Yenisey Krasnoyarsk | Enisey Krasnoyarsk | Yenisey
Tambov | FC Tambov
Rotor Volgograd | ?Rotor
?Sochi | PFC Sochi
Fakel Voronezh | Fakel
Baltika Kaliningrad | ?Baltika
Shinnik Yaroslavl | Shinnik
Chernomorets Novorossiysk
Chertanovo Moscow | Chertanovo
Neftekhimik Nizhnekamsk
Rodina Moscow
Uralan Elista
Lada Togliatti
Sokol Saratov
Chayka Peschanokopskoye
KAMAZ Naberezhnye Chelny
