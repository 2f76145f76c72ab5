package org.colloquy.reader.shared;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.entry.EntryFile;
import org.colloquy.reader.entry.ListedPeople;
import org.colloquy.reader.entry.PersonHeading;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.SourceFile;

/**
 * Reader of the people who are listed: {@code people.md} with a {@code ##} heading for each person,
 * and {@code people/*.md} with a person each. Like the glossary it is read in two steps: first all
 * names, then the bios, which may link to any of them.
 */
public final class PeopleReader {
    private final ListedPeople people = new ListedPeople();
    private final PendingEntries<PersonHeading> bios = new PendingEntries<>();

    /** Reads the names in a file. */
    void add(SourceFile source) {
        Optional<EntryFile> file = EntryFile.of(source, CorpusLayout.PEOPLE_FOLDER);
        if (file.isEmpty()) {
            source.report(
                    Severity.ERROR,
                    "bad-people",
                    0,
                    "the file takes too long to read or is nested too deeply, so the people in it are missing");
        }
        file.ifPresent(read -> read.parts().forEach(part -> add(part, read)));
    }

    private void add(EntryFile.EntryText part, EntryFile file) {
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
        } else if (people.add(heading.person(List.of()), file.source(), heading.offset())) {
            bios.add(heading, file, nodes);
        }
    }

    /** Returns the people whose names have been read. */
    public ListedPeople people() {
        return people;
    }

    /** Reads the preface and the bios. */
    void read(EntryTexts texts) {
        bios.read(
                texts,
                (heading, bio) -> {
                    List<Block> blocks = texts.of(bio.file()).blocks(bio.nodes());
                    people.replace(heading.person(blocks));
                });
    }

    /** Returns what stands before the first person. */
    public List<Block> preface() {
        return bios.preface();
    }
}
