# Completion for fish.  The program itself knows what may follow.
complete -c rounds -f -a '(rounds complete (commandline -cp) 2>/dev/null)'
