# lint-lexicon.awk - see lint-lexicon, which runs it with -v words=FILE.

function fault(what) { found(FILENAME ":" FNR, what) }
function found(place, what) { print place ": " what; bad = 1 }

# Small letters, and hyphens as blanks, as the program compares.
function fold(s) {
	s = tolower(s)
	gsub(/[- ]+/, " ", s)
	return s
}

# The names of one column; none empty, none twice in the row.
function check_column(column, list,    n, i) {
	n = column == "" ? 0 : split(column, list, "|")
	for (i = 1; i <= n; i++)
		if (list[i] == "")
			fault("empty name between '|'; remove the '|'")
		else if (list[i] ~ /^ | $/)
			fault("blank beside '|' at '" list[i] "'")
	return n
}

function check_once(key, name) {
	if (key in spelt_here)
		fault("'" name "' stands twice in its row")
	spelt_here[key] = spelt_here[name] = 1
}

function check_spelling(name) {
	check_once(fold(name), name)
	if (fold(name) in everyday)
		fault("'" name "' is an everyday word")
}

function check_abbreviation(name) {
	# "GVHD" and "GvHD" differ; one that needs no definition is a synonym too
	if (name in short_here)
		fault("'" name "' stands twice in its row")
	short_here[name] = 1
	if (tolower(name) == name)
		fault("abbreviation '" name "' has no capital to tell it " \
		    "from a word")
}

function check_row(    n, i, list, key, k) {
	split("", spelt_here)
	split("", short_here)
	if ($1 == "" || $1 ~ /^ | $/ || index($1, "|"))
		fault("name '" $1 "' is empty, or has a blank or '|' at fault")
	if ((type, $1) in line_of)
		fault("'" $1 "' stands twice among the names")
	else if (previous != "" && $1 "" < previous "")
		fault("'" $1 "' is out of order (LC_ALL=C sort)")
	previous = $1
	line_of[type, $1] = place_of[$1] = 1
	check_spelling($1)
	n = check_column($2, list)
	for (i = 1; i <= n; i++) {
		check_spelling(list[i])
		synonyms++
		synonym[synonyms] = type SUBSEP list[i]
		synonym_place[synonyms] = FILENAME ":" FNR
	}
	n = check_column($3, list)
	for (i = 1; i <= n; i++)
		check_abbreviation(list[i])
	n = check_column($4, list)
	for (i = 1; i <= n; i++) {
		if (list[i] == $1)
			fault("'" $1 "' is its own broader term")
		parents++
		parent[parents] = list[i]
		parent_place[parents] = FILENAME ":" FNR
	}
}

BEGIN {
	FS = "\t"
	while ((status = (getline word < words)) > 0)
		if (word !~ /^#/ && word != "")
			everyday[word] = 1
	if (status < 0) {
		print words ": cannot read"
		failed = 1
		exit 2
	}
	# Kinds that no text names as such; they only group.
	n = split("charity criteria guideline_group health_service hospital " \
	    "international_agency measurement organism population " \
	    "professional_society public_health_agency regulator " \
	    "research_funder research_network score test", top, " ")
	for (i = 1; i <= n; i++) {
		gsub("_", " ", top[i])
		known[top[i]] = 1
	}
}

FNR == 1 {
	previous = ""
	if ($0 !~ /^# type: [a-z_]+$/)
		fault("the first line is not '# type: NAME'")
	type = substr($0, 9)
	next
}
/[\001-\010\013-\037\177]/ { fault("control character") }
/ $/ { fault("blank at the end") }
/^#/ { next }
NF != 4 { fault(NF " columns instead of 4"); next }
{ check_row() }

END {
	if (failed)
		exit 2
	for (i = 1; i <= parents; i++)
		if (!(parent[i] in place_of) && !(parent[i] in known))
			found(parent_place[i], "broader term '" parent[i] \
			    "' is no name in any file")
	for (i = 1; i <= synonyms; i++)
		if (synonym[i] in line_of) {
			split(synonym[i], part, SUBSEP)
			found(synonym_place[i], "synonym '" part[2] \
			    "' is the name of another row")
		}
	exit bad
}
