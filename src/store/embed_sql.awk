# embed_sql.awk - print each SQL file as `const struct sql sql_NAME`, and the
# migrations, in order, as the table sql_migrations; sql_statements is the rest.
# Usage: awk -f embed_sql.awk sql/*.sql migrations/*.sql > embedded_sql.c
function finish() { if (started) print "};\n" }
BEGIN {
	print "/* Generated from src/store; do not edit. */"
	print "#include \"store/embedded_sql.h\"\n"
}
FNR == 1 {
	finish(); started = 1
	name = FILENAME; sub(/.*\//, "", name); sub(/\.sql$/, "", name)
	if (FILENAME ~ /migrations\//)
		migrations[++migration_count] = name
	else
		statements[++statement_count] = name
	gsub(/[^a-z0-9_]/, "_", name)
	printf "const struct sql sql_%s = {\n\t\"%s\",\n", (name ~ /^[0-9]/ ? "migration_" name : name), name
}
{
	gsub(/["\\?]/, "\\\\&") # a doubled question mark could be a trigraph
	printf "\t\"%s\\n\"\n", $0
}
END {
	finish()
	print "const struct sql *const sql_migrations[] = {"
	for (i = 1; i <= migration_count; i++)
		printf "\t&sql_migration_%s,\n", migrations[i]
	print "\tNULL,\n};\n\nconst struct sql *const sql_statements[] = {"
	for (i = 1; i <= statement_count; i++)
		printf "\t&sql_%s,\n", statements[i]
	print "\tNULL,\n};"
}
