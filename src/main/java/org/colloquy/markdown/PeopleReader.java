package org.colloquy.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Problem.Severity;

/**
 * Reader of the people who are listed: {@code people.md} with a {@code ##} heading for each person,
 * and {@code people/*.md} with a person each. Like the glossary it is read in two steps: first all
 * names, then the bios, which may link to any of them.
 */
final class PeopleReader {
    private final ListedPeople people = new ListedPeople();
    private final PendingEntries<PersonHeading> bios = new PendingEntries<>();

    /** Reads the names in a file. */
    void add(Source source) {
        Optional<EntryFile> file = EntryFile.of(source, CorpusFiles.PEOPLE_FOLDER);
        if (file.isEmpty()) {
            source.report(
                    Severity.ERROR,
                    "bad-people",
                    0,
                    "the file cannot be read within bounds, so the people in it are missing");
        }
        file.ifPresent(read -> read.parts().forEach(part -> add(part, read)));
    }

    private void add(EntryFile.Part part, EntryFile file) {
        if (file.title() != null) {
            add(PersonHeading.of(file.front().fields(), file.title()), file, part.nodes());
        } else if (part.heading() == null) {
            bios.addToPreface(file, part.nodes());
        } else {
            PersonHeading heading =
                    PersonHeading.of(file.source(), file.front().bodyStart(), part.heading());
            add(heading, file, part.nodes());
        }
    }

    private void add(PersonHeading heading, EntryFile file, List<Node> nodes) {
        if (heading.name().isBlank()) {
            file.source()
                    .report(
                            Severity.WARNING,
                            "empty-heading",
                            heading.offset(),
                            "a person without a name is left out");
            bios.addToPreface(file, nodes);
        } else if (people.add(heading.profile(List.of()), file.source(), heading.offset())) {
            bios.add(heading, file, nodes);
        }
    }

    /** Returns the people whose names have been read. */
    ListedPeople people() {
        return people;
    }

    /** Reads the preface and the bios. */
    void read(EntryTexts texts) {
        bios.read(
                texts,
                (heading, bio) -> {
                    List<Block> blocks = texts.of(bio.file()).blocks(bio.nodes());
                    people.replace(heading.profile(blocks));
                });
    }

    /** Returns what stands before the first person. */
    List<Block> preface() {
        return bios.preface();
    }
}
