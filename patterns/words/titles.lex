# Words before a name that make it a person's.
# Source: compiled for pressbox from common English usage.
kind: title

Mr | Mrs | Ms | Miss | Dr | Prof | Professor | Sir | Dame | Lord | Lady | President | Senator | Sen | Gov | Governor | Judge | Justice | Sgt | Sergeant | Lt | Lieutenant | Colonel | Col | Maj | Cpl | Detective | Insp | Supt | Pope | King | Queen | Prince | Princess | Reverend | Rev | Rabbi | Sheikh | Baroness | Baron | Chancellor | Congressman | Congresswoman | Secretary | Mayor | Captain | Capt | Coach | Father | Brother | Sister | Uncle | Aunt | Madame | Monsieur | Herr | Senor | Don | Coun | Councillor | Cllr | Count | Countess | Sheriff | Constable | Chief | Admiral | Cardinal | Bishop | Archbishop | Ambassador | Minister | Commissioner | Representative | Rep
