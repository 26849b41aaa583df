# embed.awk - print the files of the built-in knowledge packs as one C table.
# Usage: LC_ALL=C awk -f embed.awk FILE... > embedded_knowledge.c
function finish() { if (started) print "\t},\n" }
BEGIN {
	print "/* Generated from src/knowledge; do not edit. */"
	print "#include \"rounds/knowledge.h\"\n"
	print "const struct knowledge_file knowledge_files[] = {"
}
FNR == 1 {
	finish(); started = 1
	name = FILENAME; sub(/^.*src\/knowledge\//, "", name)
	printf "\t{ \"%s\",\n", name
}
{
	gsub(/["\\?]/, "\\\\&") # a doubled question mark could be a trigraph
	gsub(/\t/, "\\t")
	printf "\t\t\"%s\\n\"\n", $0
}
END { finish(); print "\t{ NULL, NULL },\n};" }
