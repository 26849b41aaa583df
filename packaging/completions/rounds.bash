# Completion for bash.  The program itself knows what may follow.
_rounds() {
	local line=${COMP_LINE:0:COMP_POINT} word shown i
	word=${line##*[[:space:]]}
	shown=${word%"${word##*:}"} # bash begins a word after each colon
	mapfile -t COMPREPLY < <("$1" complete "$line" 2>/dev/null)
	for i in "${!COMPREPLY[@]}"; do
		word=${COMPREPLY[i]#"$shown"}
		[[ $word == *[/:] ]] && compopt -o nospace
		printf -v 'COMPREPLY[i]' %q "$word"
	done
}
complete -F _rounds rounds
