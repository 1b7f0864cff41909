# Words before a doubtful name that speak for a team: "beat Reading".
# Source: compiled for pressbox.
kind: before_team

beat | against | at | over | v | vs | versus | by | to | for | face | host
