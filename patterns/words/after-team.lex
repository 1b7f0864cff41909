# Words behind a doubtful name that speak for a team: "Reading boss".
# Source: compiled for pressbox.
kind: after_team

beat | won | lost | boss | manager | coach | v | vs | were | have | striker | drew | fans
