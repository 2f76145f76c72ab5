package org.colloquy.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words for several problems of one code, and the order in which an editor wants to hear of codes
 * of one severity: first what may be read wrongly, then what is missing, then what leads nowhere.
 * It stands in one place; a code that has no words here is called by itself, behind the others.
 */
public final class ProblemWording {
    private static final String WORDS =
            """
            perhaps-misread: doubts about how a text is read
            read-differently: recorded interviews that are read differently
            unknown-dialect: unknown dialects
            no-interviews: folders without an interview
            merge-conflict: files in which a merge has left two versions
            empty-interview: interviews without words
            unreadable: files that cannot be read
            bad-file-name: names with control characters
            too-large: files that are too large
            too-slow: texts that take too long to read
            too-deep: texts that are nested too deeply
            bad-front-matter: faults in front matter
            unclosed-front-matter: front matters that are never closed
            duplicate-key: keys that are given twice
            curly-quotes: values in typographic quotation marks
            commented-value: values that are comments
            bad-value: values that cannot be used
            unknown-setting: settings that do nothing
            unknown-key: keys that are not used
            unknown-language: values that are not language tags
            bad-date: dates that cannot be read
            future-date: dates more than a year ahead
            perhaps-draft: published texts that are perhaps drafts
            missing-title: interviews without a title
            unanswered: questions with nothing below them
            idle-mark: marks that do nothing
            label-slip: labels that are read as slips for others
            removed-html: pieces of HTML that are left out
            site-generator-markup: files with markup of a site generator
            unclosed-html: pieces of HTML that are never closed
            empty-heading: headings without words
            lost-anchor: recorded passages that are gone
            doubtful-anchor: recorded passages that need a decision
            bad-anchor-record: lines of records that are damaged
            orphan-record: records without an interview
            bad-times: lines of records of times that are damaged
            times-backwards: words with an earlier time than those above them
            times-beyond: recordings that end before their words
            lost-times: records with times of words that are gone
            reserved-id: ids that are reserved for the page
            duplicate-id: ids that are given twice
            lost-id: ids that name nothing
            bad-id: ids that cannot be used
            encoding: files that are not UTF-8
            unreadable-character: files with unreadable characters
            unsafe-link: site-relative or unsafe links that are left out
            unresolved-link: links that lead nowhere
            link-to-draft: links to drafts
            unresolved-translation: translations without an original
            differing-translation: translations with more or fewer questions than their originals
            unresolved-picture: missing pictures
            undefined-reference: references without a definition
            unused-note: footnotes that nothing refers to
            duplicate-note: footnotes with the same label
            misplaced-note: marks of footnotes in the wrong place
            duplicate-address: files or people with the same address
            perhaps-copy: files that are copies of others beside them
            perhaps-twice: interviews that are perhaps there twice
            duplicate-alias: old addresses that are already in use
            bad-alias: old addresses that cannot be used
            bad-glossary: files of the glossary that cannot be read
            stray-heading: headings that begin no entry
            unknown-attribute: attributes that are not read
            empty-definition: terms without a definition
            unresolved-see: terms whose \"see\" leads nowhere
            ambiguous-name: names of several terms
            ambiguous-term: links to several terms
            unused-term: terms that no interview mentions
            bad-people: files of people that cannot be read
            ambiguous-person: names of several people
            unresolved-person: people who are not listed
            near-person: names that are almost those of other people
            unused-person: listed people who speak nowhere
            bad-questions: files of questions that cannot be read
            not-a-question: listed questions that are not questions
            unused-wording: wordings that nobody uses
            language-by-script: interviews whose language is known only by their script
            language-by-words: interviews whose language is known only by their words
            converted-date: dates in another form
            other-keys: keys of other programs, or files that have them
            passed-over: lists of files that are not read
            unrecorded-anchors: records without the new passages
            no-anchors: folders without a record of anchors
            """;

    private static final Map<String, String> BY_CODE = new HashMap<>();
    private static final List<String> ORDER = new ArrayList<>();

    static {
        WORDS.lines()
                .forEach(
                        line -> {
                            String[] parts = line.split(": ", 2);
                            ORDER.add(parts[0]);
                            BY_CODE.put(parts[0], parts[1]);
                        });
    }

    private ProblemWording() {}

    /** Returns the codes that have words, the most pressing first. */
    static List<String> codes() {
        return List.copyOf(ORDER);
    }

    /** Returns the place of a code among those of its severity. */
    static int rank(String code) {
        int rank = ORDER.indexOf(code);
        return rank < 0 ? ORDER.size() : rank;
    }

    /** Returns what two or more problems are, with their number: {@code 31 missing pictures}. */
    static String several(String code, int count) {
        return "%,d %s".formatted(count, title(code));
    }

    /** Returns what problems of a code are. */
    public static String title(String code) {
        return BY_CODE.getOrDefault(code, "problems `" + code + "`");
    }

    /** Returns a number of files: {@code one file}, {@code 6 files}. */
    static String files(long count) {
        return count == 1 ? "one file" : "%,d files".formatted(count);
    }
}
