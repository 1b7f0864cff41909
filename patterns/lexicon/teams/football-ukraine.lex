# Football clubs of Ukraine.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: football
country: Ukraine

Shakhtar Donetsk | Shakhtar
Dynamo Kyiv | Dynamo Kiev | Dinamo Kiev | Dinamo Kyiv | ?Dynamo
Dnipro Dnipropetrovsk | Dnipro | Dnepr Dnepropetrovsk
SK Dnipro-1 | Dnipro-1
Zorya Luhansk | Zorya Lugansk | Zorya
Vorskla Poltava | Vorskla
Metalist Kharkiv | Metalist
Metalist 1925 Kharkiv | Metalist 1925
Kryvbas Kryvyi Rih | Kryvbas
Polissya Zhytomyr | Polissya
Oleksandriya | FC Oleksandriya | PFC Oleksandriya
Kolos Kovalivka | Kolos
Rukh Lviv | Rukh
Karpaty Lviv | Karpaty
Chornomorets Odesa | Chornomorets Odessa | Chornomorets
Arsenal Kyiv | Arsenal Kiev
Metalurh Donetsk | Metalurg Donetsk
Metalurh Zaporizhzhia | Metalurh Zaporizhya | Metalurg Zaporizhya
Tavriya Simferopol | Tavriya
Volyn Lutsk | Volyn
?Mariupol | FC Mariupol | Illichivets Mariupol | Metalurh Mariupol
Desna Chernihiv | Desna
Mynai | FC Mynai
Inhulets Petrove | Inhulets
LNZ Cherkasy | LNZ
Obolon Kyiv | Obolon Kiev | Obolon
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
