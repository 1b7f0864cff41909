# Netball: Netball Super League (Vitality Superleague), Suncorp Super Netball, ANZ Championship, ANZ Premiership and the former Commonwealth Bank Trophy.
# Source: compiled for pressbox from public facts (club names and nicknames); no text or database was copied.
kind: team
sport: netball

Manchester Thunder | Northern Thunder | ?Thunder
?Loughborough Lightning | ?Lightning | ?Loughborough
Team Bath | Team Bath Netball
Surrey Storm | ?Storm | ?Surrey | Galleria Storm
London Pulse | ?Pulse
Saracens Mavericks | Hertfordshire Mavericks | Benecos Mavericks | London Mavericks | ?Mavericks | ?Mavs
Celtic Dragons | Cardiff Dragons | ?Dragons
Severn Stars | ?Stars
Strathclyde Sirens | ?Sirens | UWS Sirens
Wasps Netball | ?Wasps
Leeds Rhinos Netball | ?Leeds Rhinos | ?Rhinos
Yorkshire Jets | ?Jets
Team Northumbria | ?Northumbria
Nottingham Forest Netball | ?Nottingham Forest
?Birmingham Panthers | ?Panthers
Glasgow Wildcats
Brunel Hurricanes
Leeds Met Carnegie | Leeds Carnegie Netball
Sunshine Coast Lightning | ?Lightning | ?Sunshine Coast
Melbourne Vixens | ?Vixens
Melbourne Mavericks | ?Mavericks
Collingwood Magpies Netball | ?Collingwood Magpies | ?Magpies
NSW Swifts | New South Wales Swifts | ?Sydney Swifts | ?Swifts
GIANTS Netball | Giants Netball | ?Giants | ?GWS Giants
Queensland Firebirds | ?Firebirds
Adelaide Thunderbirds | ?Thunderbirds | ?T-Birds
West Coast Fever | Perth Orioles | ?Fever
Melbourne Kestrels | ?Kestrels
?Melbourne Phoenix
Hunter Jaegers
AIS Canberra Darters | Canberra Darters
Sydney Sandpipers | Sydney Electricity
Queensland Fusion
?Southern Force
Canberra Giants
Tasmanian Magpies
Waikato Bay of Plenty Magic | Waikato/Bay of Plenty Magic | Waikato-Bay of Plenty Magic | ?Magic
Northern Mystics | ?Mystics
Northern Stars | ?Stars
Northern Force
Auckland Diamonds
Central Pulse | ?Pulse
Mainland Tactix | Canterbury Tactix | ?Tactix | Canterbury Flames
Southern Steel | ?Steel
Southern Sting | ?Sting
Otago Rebels
Capital Shakers
Western Flyers
Central Manawa
Northern Comets
