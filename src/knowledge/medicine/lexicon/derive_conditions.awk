# derive_conditions.awk - conditions.tsv from the Disease Ontology (CC0).
#
# Run by hand when the ontology or a list changes; the build does not need it:
#
#   LC_ALL=C awk -f derive_conditions.awk conditions_own.list \
#       conditions_selected.list HumanDO.tsv synonyms.tsv |
#       LC_ALL=C sort -t "$(printf '\t')" -k 1,1 > conditions.tsv
#
# HumanDO.tsv      DOreports/HumanDO.tsv of the Disease Ontology:
#                  "id" "label" "subClassOf", one line per parent.
# synonyms.tsv     id, predicate, English value, tab-separated, made from the
#                  source columns of src/translations/doid-es-translated.tsv.
#
# What is kept: every row of conditions_own.list; every selected label, with
# its exact synonyms.  A label that is a synonym of an own row joins that row.
# A parent that was not selected is replaced by its nearest selected
# ancestor.  A synonym claimed by two rows is dropped from both, unless an own
# row has it.  Short forms in capitals become abbreviations.  British or
# American counterparts of a spelling are added as synonyms.

BEGIN {
	FS = OFS = "\t"
	n = split("cold shock tension consumption crabs clap orf lyssa " \
	    "con don oat dish wed piedra bouba ketoacidemia", words, " ")
	for (i = 1; i <= n; i++) everyday[words[i]] = 1
	# A blank stands for the edge of a word; "_" is a blank here.
	n = split("aemia_/emia_ aemias_/emias_ uraemic/uremic " \
	    "glycaemic/glycemic calcaemic/calcemic kalaemic/kalemic " \
	    "ischaem/ischem leukaem/leukem anaem/anem _haemo/_hemo " \
	    "-haemo/-hemo _haemat/_hemat _haemarth/_hemarth " \
	    "methaemo/methemo oedema/edema oesoph/esoph tumour/tumor " \
	    "diarrhoea/diarrhea goitre/goiter _coeliac/_celiac " \
	    "gynaeco/gyneco _caec/_cec colour/color behaviour/behavior " \
	    "_oestrogen/_estrogen apnoea/apnea _labour_/_labor_ " \
	    "paediatric/pediatric generalised/generalized " \
	    "localised/localized necrotising/necrotizing " \
	    "fibre/fiber", pair, " ")
	for (i = 1; i <= n; i++) {
		gsub(/_/, " ", pair[i])
		split(pair[i], side, "/")
		british[i] = side[1]; american[i] = side[2]
	}
	spellings = n
}

function fold(s) {
	s = tolower(s)
	gsub(/[- ]+/, " ", s)
	return s
}

# The name of the row a label belongs to.
function row_of(label) {
	return (fold(label) in own_name) ? own_name[fold(label)] : label
}

function add_name(row) {
	if (!(row in known)) { known[row] = 1; row_name[++rows] = row }
	taken[fold(row)] = row
}

function add_synonym(row, s, own,    key) {
	key = fold(s)
	if (key == fold(row) || key in everyday) return
	if ((key in own_name) && own_name[key] != row) return
	if (key in claim) {
		if (claim[key] != row && !own_claim[key]) clash[key] = 1
		return
	}
	claim[key] = row; own_claim[key] = own
	synonym[row, ++synonyms[row]] = s
}

function add_listed(row, list, own,    part, k, m) {
	m = split(list, part, "|")
	for (k = 1; k <= m; k++) add_synonym(row, part[k], own)
}

# A synonym fit to be looked for in a text.
function usable(s) {
	return s !~ /[][(),;:"|]/ && s !~ /^(other|obsolete|unspecified) / &&
	    s !~ /NOS|[A-Z][A-Z][A-Z][A-Z][A-Z]|involving|allied|history of/ &&
	    s !~ /syndrome type|unspecified|\.[a-z]/ && length(s) > 3 &&
	    split(s, unused, " ") <= 6
}

function first_lower(s) {
	return s ~ /^[A-Z][a-z]+$/ ? tolower(s) : s
}

# Add the all-British and the all-American spelling, and "Crohn disease" for
# "Crohn's disease".
function respell(row, s,    k, us, uk) {
	us = uk = " " s " "
	for (k = 1; k <= spellings; k++) gsub(british[k], american[k], us)
	uk = us
	for (k = 1; k <= spellings; k++) gsub(american[k], british[k], uk)
	gsub(/oo+e/, "oe", uk)
	sub(/choroideraemia/, "choroideremia", uk) # no blood in it
	gsub(/colourect/, "colorect", uk) # no colour
	add_synonym(row, substr(us, 2, length(us) - 2), 0)
	add_synonym(row, substr(uk, 2, length(uk) - 2), 0)
	if (s ~ /'s /) { gsub(/'s /, " ", s); add_synonym(row, s, 0) }
}

FNR == 1 { file++ }
/^#/ { next }

file == 1 {
	own_name[fold($1)] = $1
	add_name($1)
	m = split($2, part, "|")
	for (k = 1; k <= m; k++) own_name[fold(part[k])] = $1
	own_synonyms[$1] = $2; abbreviations[$1] = $3; parents[$1] = $4
	next
}

file == 2 { selected[$1] = 1; next }

file == 3 {
	gsub(/"/, "")
	if ($1 !~ /^DOID:/) next
	label[$1] = $2
	above[$2] = ($2 in above) ? above[$2] "|" $3 : $3
	if ($2 in selected) { found[$2] = 1; add_name(row_of($2)) }
	next
}

file == 4 && $2 ~ /hasExactSynonym$/ && (label[$1] in selected) {
	row = row_of(label[$1])
	if ($3 ~ /^[A-Z][A-Za-z0-9-]*[A-Z0-9]$/ && length($3) <= 6) {
		if (row == label[$1] && !(fold($3) in everyday) &&
		    !index("|" abbreviations[row] "|" own_synonyms[row] "|", \
			   "|" $3 "|"))
			abbreviations[row] = abbreviations[row] \
			    (abbreviations[row] == "" ? "" : "|") $3
	} else if (usable($3)) {
		ontology_synonym[++ontology_synonyms] = first_lower($3)
		ontology_row[ontology_synonyms] = row
	}
}

# Names of the nearest selected ancestors of a label, into broader[].
function climb(label, depth,    part, m, k) {
	m = split(above[label], part, "|")
	for (k = 1; k <= m; k++)
		if (part[k] in selected) broader[row_of(part[k])] = 1
		else if (depth < 6) climb(part[k], depth + 1)
}

function joined_parents(row,    name, list, part, m, k, text) {
	if (parents[row] != "") return parents[row]
	for (name in broader) delete broader[name]
	climb(row, 0)
	m = split(own_synonyms[row], part, "|")
	for (k = 1; k <= m; k++) if (part[k] in selected) climb(part[k], 0)
	delete broader[row]
	for (k = 1; k <= rows; k++) # in row order, so that runs agree
		if (row_name[k] in broader)
			text = text (text == "" ? "" : "|") row_name[k]
	return text
}

function joined_synonyms(row,    k, key, text) {
	for (k = 1; k <= synonyms[row]; k++) {
		key = fold(synonym[row, k])
		if ((key in clash) && !own_claim[key]) continue
		if ((key in taken) && taken[key] != row) continue
		text = text (text == "" ? "" : "|") synonym[row, k]
	}
	return text
}

END {
	for (name in selected)
		if (!(name in found))
			print "not in the ontology: " name > "/dev/stderr"
	for (i = 1; i <= rows; i++)
		add_listed(row_name[i], own_synonyms[row_name[i]], 1)
	for (i = 1; i <= ontology_synonyms; i++)
		add_synonym(ontology_row[i], ontology_synonym[i], 0)
	for (i = 1; i <= rows; i++) {
		row = row_name[i]
		m = synonyms[row]
		respell(row, row)
		for (k = 1; k <= m; k++) respell(row, synonym[row, k])
	}
	print "# type: condition"
	print "# written by derive_conditions.awk; change its inputs instead"
	for (i = 1; i <= rows; i++) {
		row = row_name[i]
		print row, joined_synonyms(row), abbreviations[row], joined_parents(row)
	}
}
