package org.colloquy.site.people;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.site.browse.AnthologyChoice;
import org.colloquy.site.browse.InterviewEntry;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.text.BlockView;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** Page of a person as it is shown. */
record PersonView(
        PersonPortrait portrait,
        PersonLinks links,
        PersonContents sections,
        List<DatedRoles.RoleLine> roles,
        PersonInterviews interviews,
        PersonWords words,
        Paging paging) {

    /** A section of the page. */
    record PersonPart(String id, String title) {}

    /** Description of somebody in an interview, with the time at which it held. */
    record Description(@Nullable String when, String language, List<ScriptRun> text) {}

    /**
     * The interviews in which somebody has one part.
     *
     * @param count null if there is only one
     */
    record AppearanceGroup(PersonPart part, @Nullable String count, List<InterviewEntry> entries) {}

    /** A term with the number of its mentions. */
    record UsedTerm(String href, List<ScriptRun> name, String count) {}

    /**
     * Portrait of a person: names and life.
     *
     * @param said what an interview says of somebody of whom {@code people.md} does not
     */
    record PersonPortrait(
            String id,
            List<ScriptRun> name,
            List<BlockView> bio,
            @Nullable Description said,
            @Nullable String counts,
            List<List<ScriptRun>> otherNames) {}

    /** Addresses of a person, and of what is told. */
    record PersonLinks(@Nullable String url, @Nullable String source) {}

    /** Contents of the page, and their names for its styles. */
    record PersonContents(List<PersonPart> contents, String partNames) {
        static PersonContents of(List<PersonPart> parts) {
            return new PersonContents(
                    parts,
                    parts.stream().map(part -> "--" + part.id()).collect(Collectors.joining(", ")));
        }
    }

    /**
     * The interviews on the page.
     *
     * @param anthology null where there is nothing to choose from
     */
    record PersonInterviews(@Nullable AnthologyChoice anthology, List<AppearanceGroup> groups) {}

    /** Words of a person, and of others about the person. */
    record PersonWords(List<UsedTerm> telling, List<UsedTerm> terms, List<SaidByOthers> spoken) {
        static final PersonWords NONE = new PersonWords(List.of(), List.of(), List.of());
    }

    /** Words of somebody else about this person. */
    record SaidByOthers(
            String language,
            List<ScriptRun> before,
            List<ScriptRun> name,
            List<ScriptRun> after,
            String href,
            String number,
            List<ScriptRun> where) {}
}
