# Football clubs of England's professional leagues, the National League and well-known non-League sides.
# Source: club names and nicknames compiled for pressbox; checked against and extended from openfootball/clubs (public domain).
kind: team
sport: football
country: England

Arsenal | Gunners | Arsenal FC
Aston Villa | ?Villa | ?Villans | Aston Villa FC | AVFC
Bournemouth | ?Cherries | AFC Bournemouth
Brentford | ?Bees | Brentford FC
Brighton & Hove Albion | Brighton and Hove Albion | Brighton | ?Seagulls | ?Albion | BHAFC | Brighton & Hove | Brighton and Hove
Burnley | ?Clarets | Burnley FC
Chelsea | Chelsea FC | ?Blues | ?Pensioners
Crystal Palace | ?Palace | ?Eagles | Crystal Palace FC | CPFC | ?Glaziers
Everton | ?Toffees | Everton FC | ?School of Science
Fulham | Cottagers | Fulham FC | ?Whites
Ipswich Town | Ipswich | ?Tractor Boys | Ipswich Town FC
Leeds United | Leeds | ?Whites | ?Peacocks | Leeds Utd | LUFC | Leeds United FC
Leicester City | ?Leicester | ?Foxes | Leicester City FC | LCFC
Liverpool | Liverpool FC | LFC | ?Reds
Luton Town | Luton | ?Hatters | Luton Town FC
Manchester City | Man City | ?City | MCFC | ?Sky Blues | Manchester City FC | Man. City
Manchester United | Man Utd | Man United | Manchester Utd | ?United | ?Red Devils | MUFC | Man. United | Man. Utd | Manchester United FC
Middlesbrough | ?Boro | Smoggies | Middlesbrough FC | ?Teessiders
Newcastle United | Newcastle | ?Magpies | ?Toon | Newcastle Utd | Toon Army | NUFC | Newcastle United FC
Norwich City | Norwich | ?Canaries | Norwich City FC | NCFC
Nottingham Forest | ?Forest | Notts Forest | Nottm Forest | Nott'm Forest | NFFC | ?Reds | ?Tricky Trees
Southampton | ?Saints | Southampton FC
Sunderland | ?Black Cats | Mackems | Sunderland AFC | SAFC
Tottenham Hotspur | Tottenham | ?Spurs | THFC | Tottenham Hotspur FC | ?Lilywhites
West Ham United | West Ham | ?Hammers | ?Irons | West Ham Utd | WHUFC
Wolverhampton Wanderers | ?Wolves | ?Wanderers | ?Wolverhampton | Wolverhampton Wanderers FC
Sheffield United | ?Blades | Sheffield Utd | Sheff Utd | Sheff United | SUFC
Sheffield Wednesday | ?Wednesday | ?Owls | Sheff Wed | Sheff Weds | SWFC | Sheffield Wed | Sheffield Weds
Birmingham City | ?Birmingham | ?Blues | Birmingham City FC | ?Small Heath
Blackburn Rovers | Blackburn | ?Rovers | BRFC
Bristol City | ?Robins | ?City | Bristol City FC | ?Reds
Bristol Rovers | ?Pirates | ?Gasheads | ?Gas | ?Rovers
Charlton Athletic | Charlton Ath | ?Charlton | Addicks | ?Athletic | Charlton Athletic FC | CAFC
Coventry City | ?Coventry | ?Sky Blues
Derby County | ?Derby | ?Rams | ?County | DCFC | Derby County FC
Huddersfield Town | ?Huddersfield | ?Terriers
Hull City | ?Hull | ?Tigers | Hull City AFC
Millwall | Millwall FC | ?Lions
Oxford United | ?Oxford | Oxford Utd | ?U's | ?Yellows
Plymouth Argyle | ?Plymouth | ?Argyle | ?Pilgrims
Portsmouth | ?Pompey | Portsmouth FC
Preston North End | ?Preston | PNE | ?Lilywhites | ?North End | Preston NE
Queens Park Rangers | Queen's Park Rangers | QPR | ?Hoops | ?Rangers | ?R's
?Reading | ?Royals | Reading FC
Rotherham United | Rotherham | ?Millers | Rotherham Utd
Stoke City | Stoke | ?Potters
Watford | ?Hornets | Watford FC
West Bromwich Albion | West Brom | ?WBA | ?Baggies | ?Albion | ?Throstles | West Bromwich
Wrexham | ?Red Dragons | Wrexham AFC
Swansea City | ?Swansea | ?Swans | ?Jacks
Cardiff City | ?Cardiff | ?Bluebirds
Accrington Stanley | Accrington | ?Stanley | Accy | Accrington Stanley FC
AFC Wimbledon | ?Wimbledon | ?Dons | ?Wombles
Aldershot Town | ?Aldershot | ?Shots
Barnet | ?Bees | Barnet FC
Barnsley | ?Tykes | Barnsley FC | ?Reds
?Barrow | Barrow AFC | ?Bluebirds
?Blackpool | ?Seasiders | ?Tangerines | Blackpool FC
Bolton Wanderers | Bolton | ?Trotters | ?Wanderers | BWFC
Boreham Wood | Boreham Wood FC
Boston United | ?Boston | ?Pilgrims | Boston Utd
Bradford City | ?Bradford | ?Bantams | BCAFC
Brackley Town | ?Brackley | ?Saints
Braintree Town | ?Braintree | ?Iron
?Bromley | ?Ravens | Bromley FC
Burton Albion | ?Burton | ?Brewers
?Bury | Bury FC | ?Shakers | Bury AFC
Cambridge United | ?Cambridge | Cambridge Utd | ?U's | Cambridge United FC
Carlisle United | Carlisle Utd | ?Carlisle | ?Cumbrians | ?Blues
Cheltenham Town | ?Cheltenham | ?Robins
?Chester | Chester FC | Chester City | ?Seals | ?Cestrians
Chesterfield | Spireites
Colchester United | ?Colchester | Colchester Utd | Col U | ?U's
Crawley Town | ?Crawley | ?Red Devils | ?Reds
Crewe Alexandra | Crewe | ?Railwaymen | Crewe Alex | ?Alex
Dagenham & Redbridge | Dagenham and Redbridge | ?Dagenham | ?Daggers | Dag & Red
?Darlington | Darlington 1883 | Darlo | ?Quakers
Doncaster Rovers | ?Doncaster | ?Donny | ?Rovers
?Eastleigh | ?Spitfires | Eastleigh FC
Ebbsfleet United | ?Ebbsfleet | ?Fleet | Gravesend & Northfleet | Gravesend and Northfleet
Exeter City | ?Exeter | ?Grecians
FC Halifax Town | Halifax Town | ?Halifax | ?Shaymen | FC Halifax
Fleetwood Town | ?Fleetwood | Cod Army | FTFC
Forest Green Rovers | Forest Green | FGR | ?Green Devils
?Gateshead | Gateshead FC | ?Heed
Gillingham | ?Gills | Gillingham FC
Grimsby Town | Grimsby | ?Mariners
Harrogate Town | ?Harrogate | ?Sulphurites | Harrogate Town AFC
Hartlepool United | Hartlepool | Hartlepool Utd | Monkey Hangers | ?Pools
?Hereford | Hereford FC | Hereford United | ?Bulls
Kidderminster Harriers | ?Kidderminster | ?Harriers
Leyton Orient | ?Orient | ?O's
Lincoln City | ?Lincoln | ?Imps
Macclesfield | Macclesfield Town | Macclesfield FC | Silkmen
Maidenhead United | ?Maidenhead | Maidenhead Utd | ?Magpies
Maidstone United | ?Maidstone | Maidstone Utd | ?Stones
Mansfield Town | ?Mansfield | ?Stags | ?Yellows
Milton Keynes Dons | MK Dons | ?Dons
Morecambe | ?Shrimps | Morecambe FC
Newport County | ?Newport | ?Exiles | ?County | Newport County AFC
Northampton Town | ?Northampton | ?Cobblers | NTFC
Notts County | ?Magpies | Notts Co | ?County | Notts County FC
Oldham Athletic | Oldham | ?Latics | ?Athletic | Oldham Ath
Peterborough United | Peterborough | Peterborough Utd | ?Posh | Peterboro
Port Vale | ?Valiants | ?Vale | Port Vale FC
Rochdale | Rochdale AFC | ?Dale | Rochdale FC
Rushden & Diamonds | Rushden and Diamonds | ?Rushden
Salford City | ?Salford | ?Ammies | Salford City FC
Scarborough Athletic | Scarborough FC | ?Scarborough | ?Seadogs
Scunthorpe United | Scunthorpe | Scunthorpe Utd | ?Iron
Shrewsbury Town | ?Shrewsbury | ?Shrews | ?Salop
Solihull Moors | ?Solihull | ?Moors
Southend United | Southend | Southend Utd | Shrimpers | ?Blues
Stevenage | Stevenage Borough | ?Boro
Stockport County | Stockport | ?Hatters | ?County | Stockport County FC
Sutton United | ?Sutton | Sutton Utd | ?U's
Swindon Town | Swindon | ?Robins | STFC | ?Reds
Torquay United | ?Torquay | Torquay Utd | ?Gulls | ?Yellows
Tranmere Rovers | Tranmere | ?Rovers
Truro City | Truro | ?Tinners
Walsall | ?Saddlers | Walsall FC
?Wealdstone | Wealdstone FC | ?Stones
Wigan Athletic | ?Wigan | ?Latics | ?Athletic | Wigan Ath
?Woking | Woking FC | ?Cardinals | ?Cards
Wycombe Wanderers | Wycombe | ?Chairboys | ?Wanderers | WWFC | ?Blues
Yeovil Town | Yeovil | ?Glovers
York City | ?York | ?Minstermen
AFC Fylde | ?Fylde | ?Coasters
Altrincham | Altrincham FC | ?Robins
?Tamworth | Tamworth FC | ?Lambs
Dorking Wanderers | ?Dorking | ?Wanderers
Dover Athletic | ?Dover
King's Lynn Town | ?King's Lynn | ?Linnets
?Weymouth | Weymouth FC | ?Terras
Dulwich Hamlet | ?Hamlet | ?Dulwich
Oxford City | Oxford City FC
Kettering Town | ?Kettering | ?Poppies
Bath City | ?Romans
Havant & Waterlooville | Havant and Waterlooville | ?Havant
?Farnborough | Farnborough Town | Farnborough FC
Nuneaton Town | Nuneaton Borough | ?Nuneaton | Nuneaton Boro
Stalybridge Celtic | ?Stalybridge
?Droylsden | Droylsden FC | ?Bloods
Northwich Victoria | Northwich Vics | ?Northwich | ?Vics
Leigh Genesis | Leigh RMI
?Burscough | Burscough FC
Canvey Island | Canvey Island FC
?Margate | Margate FC
?Salisbury | Salisbury City | Salisbury FC
Telford United | AFC Telford United | ?Telford | AFC Telford | ?Bucks
Alfreton Town | ?Alfreton
Hyde United | Hyde FC | ?Hyde
Welling United | ?Welling | ?Wings
Hayes & Yeading United | Hayes & Yeading | Hayes and Yeading | Hayes and Yeading United
Grays Athletic | ?Grays
?Lewes | Lewes FC | ?Rooks | Lewes Women FC | Lewes Women
Eastbourne Borough | ?Eastbourne
St Albans City | ?St Albans
?Histon | Histon FC
Cambridge City | Cambridge City FC
Chelmsford City | ?Chelmsford | ?Clarets
Hampton & Richmond Borough | Hampton & Richmond | Hampton and Richmond
Hemel Hempstead Town | Hemel Hempstead | ?Tudors
Slough Town | ?Slough | ?Rebels
Tonbridge Angels | ?Tonbridge
?Worthing | Worthing FC
?Horsham | Horsham FC
Weston-super-Mare | Weston-super-Mare AFC | Weston super Mare
Chippenham Town | ?Chippenham
Enfield Town | ?Enfield
?Aveley | Aveley FC
Billericay Town | ?Billericay
Concord Rangers | ?Concord
Whitehawk | Whitehawk FC
East Thurrock United | East Thurrock
Bishop's Stortford | Bishop's Stortford FC | Bishops Stortford
Gloucester City
Hungerford Town | ?Hungerford
Merthyr Town | ?Merthyr Tydfil | ?Merthyr
Basingstoke Town | ?Basingstoke
Staines Town | ?Staines
Bognor Regis Town | Bognor Regis | ?Bognor
Poole Town | ?Poole
?Dartford | Dartford FC | ?Darts
Folkestone Invicta | ?Folkestone
Cray Wanderers
Cray Valley Paper Mills | Cray Valley PM
?Ramsgate | Ramsgate FC
?Hornchurch | Hornchurch FC | AFC Hornchurch
Potters Bar Town | ?Potters Bar
Wingate & Finchley | Wingate and Finchley
Haringey Borough | ?Haringey
Kingstonian | Kingstonian FC
Carshalton Athletic | ?Carshalton
Walton & Hersham | Walton and Hersham
Walton Casuals
Corinthian-Casuals | Corinthian Casuals
Tooting & Mitcham United | Tooting & Mitcham | Tooting and Mitcham
?Leatherhead | Leatherhead FC | ?Tanners
Maldon & Tiptree | Maldon and Tiptree
Needham Market | Needham Market FC
?Leiston | Leiston FC
Lowestoft Town | ?Lowestoft
Bury Town | Bury Town FC
AFC Sudbury | ?Sudbury
Hitchin Town | ?Hitchin
?Stourbridge | Stourbridge FC | ?Glassboys
Stratford Town | ?Stratford
Redditch United | ?Redditch
Rushall Olympic | ?Rushall
Halesowen Town | ?Halesowen | ?Yeltz
Worcester City
Evesham United
Banbury United | ?Banbury
?Leamington | Leamington FC | ?Brakes
Nantwich Town | ?Nantwich
Witton Albion | ?Witton
?Marine | Marine AFC
?Southport | Southport FC | Sandgrounders
?Chorley | Chorley FC
Curzon Ashton | ?Curzon
FC United of Manchester | FC United
Warrington Town
?Buxton | Buxton FC
Matlock Town | ?Matlock | ?Gladiators
?Mickleover | Mickleover Sports
Ilkeston Town | ?Ilkeston
Boston Town
Gainsborough Trinity | ?Gainsborough
?Guiseley | Guiseley AFC
Bradford Park Avenue | Bradford PA | ?Park Avenue
Farsley Celtic | ?Farsley
Harrogate Railway Athletic | Harrogate Railway
Sheffield FC
Stocksbridge Park Steels | ?Stocksbridge
Spennymoor Town | ?Spennymoor | Spennymoor United
Blyth Spartans | ?Blyth
?South Shields | South Shields FC
Whitby Town | ?Whitby
Bishop Auckland | Bishop Auckland FC
Durham City
?Dunston | Dunston UTS
Whitley Bay | Whitley Bay FC
?Workington | Workington AFC
Lancaster City | ?Lancaster
Bamber Bridge | ?Brig
?Clitheroe | Clitheroe FC
Ashton United
?Mossley | Mossley AFC
?Radcliffe | Radcliffe Borough | Radcliffe FC
Stafford Rangers | ?Stafford
Hednesford Town | ?Hednesford | ?Pitmen
?Chasetown | Chasetown FC
Kidsgrove Athletic
Leek Town | ?Leek
Peterborough Sports
Spalding United | ?Spalding
?Stamford | Stamford AFC | ?Daniels
Corby Town | ?Corby
AFC Rushden & Diamonds | AFC Rushden and Diamonds
Royston Town | ?Royston
Biggleswade Town | ?Biggleswade
Bedford Town | ?Bedford
Aylesbury United | ?Aylesbury
Harrow Borough | ?Harrow
?Hendon | Hendon FC
?Uxbridge | Uxbridge FC
Hanwell Town
?Thurrock | Thurrock FC | ?Purfleet
Heybridge Swifts | ?Heybridge
?Tilbury | Tilbury FC
?Barking | Barking FC
?Sittingbourne | Sittingbourne FC
Ashford United | Ashford Town
Ashford Town Middlesex
Hastings United | ?Hastings
Burgess Hill Town | Burgess Hill
Gosport Borough | ?Gosport
AFC Totton | ?Totton
Winchester City
Dorchester Town | ?Dorchester
Wimborne Town | ?Wimborne
Taunton Town | ?Taunton
Tiverton Town | ?Tiverton
Yate Town | ?Yate
Mangotsfield United | ?Mangotsfield
Cirencester Town | ?Cirencester
Swindon Supermarine | ?Supermarine
?Bideford | Bideford AFC
Plymouth Parkway
Newport Isle of Wight | Newport IoW
?Alvechurch | Alvechurch FC
Bromsgrove Sporting | Bromsgrove Rovers | ?Bromsgrove
Coleshill Town
Hinckley United | Hinckley AFC | ?Hinckley
?Barwell | Barwell FC
?Quorn | Quorn FC
Worksop Town | ?Worksop
Frickley Athletic | ?Frickley
Ossett United | Ossett Albion | Ossett Town
?Emley | Emley AFC | Wakefield & Emley
Wakefield AFC
Tadcaster Albion | ?Tadcaster
Morpeth Town | ?Morpeth
Hebburn Town | ?Hebburn
Billingham Synthonia
?Shildon | Shildon AFC
?Consett | Consett AFC
Tow Law Town | ?Tow Law
Vauxhall Motors | ?Motormen
Runcorn FC Halton | Runcorn Linnets
Cammell Laird
Prescot Cables | ?Prescot
Skelmersdale United | ?Skelmersdale
Chesham United | ?Chesham
Hertford Town
?Cheshunt | Cheshunt FC
?Ware | Ware FC
Welwyn Garden City | Welwyn Garden City FC
Fisher Athletic | Fisher FC
Croydon Athletic
?Sholing | Sholing FC
?Gorleston | Gorleston FC
Dereham Town | ?Dereham
Great Yarmouth Town
?Wroxham | Wroxham FC
London City Lionesses | ?London City
Durham Women
?Metropolitan Police | ?Met Police
?Marlow | Marlow FC
Warrington Rylands
Wimbledon FC | ?Crazy Gang
Darwen FC | ?Darwen
Nelson FC
Glossop North End | ?Glossop
North Ferriby | North Ferriby United
Chichester City
Ashington AFC | ?Ashington
Atherton Collieries
Wigan Borough
Leeds City FC
Middlesbrough Ironopolis
New Brighton Tower
Burton Swifts
Rotherham County
Newcastle West End
Newcastle East End
Bootle FC | ?Bootle
Witham Town | ?Witham
Sevenoaks Town | ?Sevenoaks
CB Hounslow United | Hounslow United
Brentham FC
AFC Croydon Athletic
AFC Whyteleafe | ?Whyteleafe
Beaconsfield Town | ?Beaconsfield
Bedfont Sports
?Berkhamsted | Berkhamsted FC
Belper Town | ?Belper
Bracknell Town | ?Bracknell
Bridlington Town | ?Bridlington
Brighouse Town | ?Brighouse
Bristol Manor Farm
Brentwood Town | ?Brentwood
Chatham Town | ?Chatham
Cleethorpes Town | ?Cleethorpes
Congleton Town | ?Congleton
Coggeshall Town | ?Coggeshall
Crook Town
Didcot Town | ?Didcot
Eastwood Town | ?Eastwood
Erith & Belvedere | Erith and Belvedere
Faversham Town | ?Faversham
Felixstowe & Walton United | Felixstowe and Walton United | Felixstowe & Walton
Frome Town | ?Frome
Gresley Rovers | ?Gresley
Guernsey FC
Hashtag United
Haywards Heath Town | ?Haywards Heath
Heaton Stannington
?Herne Bay | Herne Bay FC
Hucknall Town | ?Hucknall
Jersey Bulls
Kendal Town | ?Kendal
Larkhall Athletic
Long Eaton United | ?Long Eaton
Loughborough Dynamo
Marske United | ?Marske
Melksham Town | ?Melksham
Newcastle Blue Star
Pickering Town | ?Pickering
Pontefract Collieries
?Romford | Romford FC
Shepshed Dynamo | ?Shepshed
Soham Town Rangers
Stockton Town
Stowmarket Town | ?Stowmarket
St Ives Town
St Neots Town | ?St Neots
Sutton Coldfield Town | ?Sutton Coldfield
Thame United | ?Thame
Three Bridges FC
Walthamstow FC
Waltham Abbey FC
Wythenshawe Town
Littlehampton Town | ?Littlehampton
Atherstone Town | Atherstone United | ?Atherstone
Rugby Town | VS Rugby
Harwich & Parkeston | Harwich and Parkeston
Runcorn FC | Runcorn AFC
