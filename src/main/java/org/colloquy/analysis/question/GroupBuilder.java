package org.colloquy.analysis.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.corpus.QuestionEntry;
import org.jspecify.annotations.Nullable;

/** A group while it is being found: by an editor's entry, or by the first who asked. */
final class GroupBuilder {
    private final int number;
    private final @Nullable QuestionEntry entry;
    private final List<QuestionOccurrence> members = new ArrayList<>();
    private final Set<String> apart = new HashSet<>();

    /**
     * Creates a group builder.
     *
     * @param number of all foundings in their order
     */
    private GroupBuilder(int number, @Nullable QuestionEntry entry) {
        this.number = number;
        this.entry = entry;
    }

    static GroupBuilder of(int number, QuestionOccurrence first) {
        GroupBuilder builder = new GroupBuilder(number, null);
        builder.add(first);
        return builder;
    }

    static GroupBuilder of(int number, QuestionEntry entry) {
        GroupBuilder builder = new GroupBuilder(number, entry);
        entry.apart().wordings().stream()
                .map(words -> Wording.of(words, Set.of()).key())
                .forEach(builder.apart::add);
        return builder;
    }

    void add(QuestionOccurrence member) {
        members.add(member);
    }

    boolean isEdited() {
        return entry != null;
    }

    boolean isOlderThan(GroupBuilder other) {
        return number < other.number;
    }

    /** Returns the places that the editor keeps out of it. */
    List<LinkTarget.PassageTarget> apart() {
        return entry == null ? List.of() : entry.apart().places();
    }

    /** Tells whether the editor keeps these words out of it. */
    boolean keepsOut(Wording wording) {
        return apart.contains(wording.key());
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** Judges whether it is worth reading; it has a member. */
    GroupWorth worth() {
        return new GroupWorth(members);
    }

    /** Returns the address that the editor gives; null if none is given. */
    @Nullable String given() {
        return entry == null ? null : entry.id();
    }

    /**
     * Returns its address: by the first wording, so that a second asking changes no other.
     *
     * @param taken those of others, to which it is added
     */
    String address(Collection<String> taken) {
        String given = given();
        if (given != null) {
            return given;
        }
        String wanted =
                entry == null ? members.get(0).address() : QuestionOccurrence.address(entry.name());
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    QuestionGroup group(String id) {
        List<AskedQuestion> asked = members.stream().map(QuestionOccurrence::asked).toList();
        if (entry != null) {
            return new QuestionGroup(id, entry.name(), null, entry.text(), true, asked);
        }
        QuestionOccurrence typical = TypicalWording.of(members);
        String language = typical.asked().interview().details().language();
        return new QuestionGroup(
                id, TypicalWording.title(typical), language, List.of(), false, asked);
    }
}
