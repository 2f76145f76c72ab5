package org.colloquy.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.build.Digest;
import org.colloquy.build.ProgramVersion;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.people.Person;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.site.interview.InterviewInputs;
import org.colloquy.site.interview.InterviewInputs.InterviewDigests;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageMaterial;

/**
 * Digests of everything that goes into the pages that are made of certain interviews: of equal
 * digests, at one address, come equal pages.
 */
final class PageInputs {
    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final Lazy<String> common = new Lazy<>(this::common);
    private final Lazy<String> people = new Lazy<>(this::people);

    /** The digests of several interviews: those of a topic have many pages. */
    private final Map<List<Interview>, Optional<String>> wholes = new ConcurrentHashMap<>();

    private final Map<List<Interview>, Optional<String>> lists = new ConcurrentHashMap<>();

    /** The digests of all interviews by slug, since a site has files of each. */
    private final Lazy<Map<String, InterviewDigests>> known = new Lazy<>(this::digests);

    PageInputs(Corpus corpus, CorpusAnalysis analysis) {
        this.corpus = corpus;
        this.analysis = analysis;
    }

    /** Works out what goes into the pages of each interview, so that nobody waits for it. */
    void prepare() {
        known.get();
    }

    /** Returns the digest of what a page is made of; empty if it is not known. */
    Optional<String> of(PageMaterial made) {
        if (made.listed().isEmpty() && made.besides().isEmpty()) {
            return whole(made.whole());
        }
        return whole(made.whole())
                .flatMap(
                        whole ->
                                listed(made.listed())
                                        .map(listed -> Digest.of(whole + listed + made.besides())));
    }

    private Optional<String> whole(List<Interview> some) {
        return some.size() == 1
                ? known(some.get(0)).map(InterviewDigests::whole)
                : wholes.computeIfAbsent(some, all -> digest(all, InterviewDigests::whole));
    }

    private Optional<String> listed(List<Interview> some) {
        return lists.computeIfAbsent(some, all -> digest(all, InterviewDigests::listed));
    }

    private Optional<String> digest(
            List<Interview> some, Function<InterviewDigests, String> which) {
        Digest all = new Digest();
        all.add(common.get());
        all.add(people.get());
        all.add(some.size());
        for (Interview interview : some) {
            Optional<String> one = known(interview).map(which);
            if (one.isEmpty()) {
                return one;
            }
            all.add(one.get());
        }
        return Optional.of(all.end());
    }

    private Optional<InterviewDigests> known(Interview interview) {
        return Optional.ofNullable(known.get().get(interview.slug()));
    }

    private Map<String, InterviewDigests> digests() {
        Map<String, InterviewDigests> digests = new HashMap<>();
        new InterviewInputs(corpus, analysis)
                .all()
                .forEach((slug, own) -> digests.put(slug, withCommon(own)));
        return digests;
    }

    /** Returns digests into the whole of which goes what may be in every page. */
    private InterviewDigests withCommon(InterviewDigests own) {
        Digest all = new Digest();
        all.add(common.get());
        all.add(own.whole());
        return new InterviewDigests(all.end(), own.listed());
    }

    /** Returns the digest of what may be in every page. */
    private String common() {
        Digest all = new Digest();
        all.add(ProgramVersion.current());
        all.add(corpus.inputs().shared());
        all.add(String.valueOf(corpus.settings().baseUrl()));
        all.addAll(corpus.settings().printed().stream().sorted().toList());
        all.addAll(corpus.pages().all().stream().map(HousePage::slug).toList());
        all.add(String.valueOf(corpus.translations().leads().size() == 1));
        all.add(String.valueOf(corpus.people().isEmpty()));
        all.add(String.valueOf(analysis.hasQuestionGroups()));
        all.add(String.valueOf(PageLayouts.hasFeed(corpus)));
        all.add(String.valueOf(!corpus.hasTags()));
        corpus.mediaAddresses()
                .forEach(
                        address -> {
                            all.add(address);
                            all.add(
                                    corpus.media(address)
                                            .map(MediaFile::file)
                                            .map(PageInputs::look)
                                            .orElse(""));
                        });
        return all.end();
    }

    /** Returns the digest of the people whom interviews may name. */
    private String people() {
        Digest all = new Digest();
        for (Person person : corpus.people().all()) {
            all.add(person.id());
            all.add(person.name());
        }
        return all.end();
    }

    /** Returns size and time of a file: of pictures and recordings no more is looked at. */
    static String look(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
