// Read a package with anki-reader and print what it finds, a line a card in
// the form of make_deck.py; the files go to FOLDER/media, the number of answers
// in the log to FOLDER/answers.
//
// usage: node read_npm.mjs PACKAGE FOLDER
import fs from 'node:fs';
import path from 'node:path';
import { readAnkiPackage } from 'anki-reader';

const [packageFile, folder] = process.argv.slice(2);
const blob = new Blob([fs.readFileSync(packageFile)]);
const { collection, media } = await readAnkiPackage(blob);
const db = collection.getRawCollection();
const tags = Object.fromEntries(
	db.exec('SELECT id, tags FROM notes')[0].values.map(([id, words]) =>
		[id, words.split(' ').filter((word) => word).sort()]));

for (const deck of Object.values(collection.getDecks())) {
	for (const card of Object.values(deck.getCards())) {
		console.log(JSON.stringify({
			back: card.getBack(),
			deck: deck.getName(),
			front: card.getFront(),
			ordinal: card.getRawCard().ord,
			tags: tags[card.getNoteId()],
		}));
	}
}
fs.mkdirSync(path.join(folder, 'media'), { recursive: true });
for (const [name, file] of Object.entries(media))
	fs.writeFileSync(path.join(folder, 'media', name),
		Buffer.from(await file.arrayBuffer()));
fs.writeFileSync(path.join(folder, 'answers'),
	`${db.exec('SELECT count(*) FROM revlog')[0].values[0][0]}\n`);
