# Football clubs of Ukraine.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: Ukraine

Shakhtar Donetsk | Shakhtar | FC Shakhtar Donetsk | Shakhtyor Donetsk
Dynamo Kyiv | Dynamo Kiev | Dinamo Kiev | Dinamo Kyiv | ?Dynamo | FC Dynamo Kyiv
Dnipro Dnipropetrovsk | ?Dnipro | Dnepr Dnepropetrovsk
SK Dnipro-1 | Dnipro-1
Zorya Luhansk | Zorya Lugansk | Zorya
Vorskla Poltava | Vorskla
Metalist Kharkiv | Metalist | Metalist Kharkov
Metalist 1925 Kharkiv | Metalist 1925
Kryvbas Kryvyi Rih | Kryvbas
Polissya Zhytomyr | Polissya
Oleksandriya | FC Oleksandriya | PFC Oleksandriya | Oleksandria | FC Oleksandria
Kolos Kovalivka | Kolos
Rukh Lviv | Rukh
Karpaty Lviv | Karpaty
Chornomorets Odesa | Chornomorets Odessa | Chornomorets | Chernomorets Odessa
Arsenal Kyiv | Arsenal Kiev
Metalurh Donetsk | Metalurg Donetsk
Metalurh Zaporizhzhia | Metalurh Zaporizhya | Metalurg Zaporizhya
Tavriya Simferopol | Tavriya
Volyn Lutsk | Volyn
?Mariupol | FC Mariupol | Illichivets Mariupol | Metalurh Mariupol
Desna Chernihiv | Desna | Desna Chernigov
Mynai | FC Mynai
Inhulets Petrove | Inhulets
LNZ Cherkasy | LNZ
Obolon Kyiv | Obolon Kiev | Obolon | Obolon-Brovar
Veres Rivne | Veres
Epitsentr | Epitsentr Kamianets-Podilskyi
Hoverla Uzhhorod | Hoverla
Stal Kamianske | Stal Dniprodzerzhynsk
Olimpik Donetsk
Sevastopol FC | FC Sevastopol
Livyi Bereh Kyiv | Livyi Bereh
Kudrivka
Zirka Kropyvnytskyi | Zirka Kirovohrad
CSKA Kyiv
Naftovyk Okhtyrka
Prykarpattia Ivano-Frankivsk
Zakarpattia Uzhhorod
Lviv FC | FC Lviv
Kharkiv FC | FC Kharkiv
Hirnyk-Sport | Hirnyk-Sport Horishni Plavni
Hirnyk Kryvyi Rih
Nyva Ternopil
Nyva Vinnytsia
Bukovyna Chernivtsi
Kremin Kremenchuk
Ahrobiznes Volochysk
Helios Kharkiv
Poltava FC | FC Poltava
