package org.colloquy.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Problem.Severity;

/**
 * Reads who is listed: {@code people.md} with a {@code ##} heading for each person, and {@code
 * people/*.md} with a person each. Like the glossary it is read in two steps: first all names, then
 * the bios, which may link to any of them.
 */
final class PeopleReader {

    /** A person whose bio is still to be read; without a heading, what stands before the first. */
    private record Unread(Optional<PersonHeading> heading, EntryFile file, List<Node> nodes) {}

    private final ListedPeople people = new ListedPeople();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Block> preface = new ArrayList<>();

    /** Reads the names in a file. */
    void add(Source source) {
        boolean one = source.file().startsWith(CorpusFiles.PEOPLE_FOLDER);
        Optional<EntryFile> file = one ? EntryFile.ofOne(source) : EntryFile.ofMany(source);
        if (file.isEmpty()) {
            source.report(
                    Severity.ERROR,
                    "bad-people",
                    0,
                    "the file cannot be read within bounds, so the people in it are missing");
        } else if (one) {
            PersonHeading heading =
                    PersonHeading.of(file.get().front().fields(), file.get().title());
            add(heading, file.get(), file.get().parts().get(0).nodes());
        } else {
            file.get().parts().forEach(part -> add(part, file.get()));
        }
    }

    private void add(EntryFile.Part part, EntryFile file) {
        if (part.heading() == null) {
            unread.add(new Unread(Optional.empty(), file, part.nodes()));
            return;
        }
        add(
                PersonHeading.of(file.source(), file.front().bodyStart(), part.heading()),
                file,
                part.nodes());
    }

    private void add(PersonHeading heading, EntryFile file, List<Node> nodes) {
        if (heading.name().isBlank()) {
            file.source()
                    .report(
                            Severity.WARNING,
                            "empty-heading",
                            heading.offset(),
                            "a person without a name is left out");
            unread.add(new Unread(Optional.empty(), file, nodes));
        } else if (people.add(heading.profile(List.of()), file.source(), heading.offset())) {
            unread.add(new Unread(Optional.of(heading), file, nodes));
        }
    }

    /** Those whose names have been read. */
    ListedPeople people() {
        return people;
    }

    /** Reads the bios. */
    void read(EntryTexts texts) {
        for (Unread one : unread) {
            List<Block> blocks = texts.of(one.file()).blocks(one.nodes());
            one.heading()
                    .ifPresentOrElse(
                            heading -> people.replace(heading.profile(blocks)),
                            () -> preface.addAll(blocks));
        }
        // The people outlive their syntax trees.
        unread.clear();
    }

    /** What stands before the first person. */
    List<Block> preface() {
        return preface;
    }
}
