# Words before a name that make it a person's.
# Source: compiled for pressbox from common English usage.
kind: title

Dr | Prof | Professor | President | Senator | Sen | Gov | Governor | Judge | Justice | Sgt | Sergeant | Lt | Lieutenant | Colonel | Col | Maj | Cpl | Detective | Insp | Supt | Reverend | Rev | Rabbi | Chancellor | Secretary | Mayor | Captain | Capt | Coach | Coun | Councillor | Cllr | Sheriff | Constable | Chief | Admiral | Cardinal | Bishop | Archbishop | Ambassador | Minister | Commissioner | Representative | Rep
