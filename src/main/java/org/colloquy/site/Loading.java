package org.colloquy.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.across.Across;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;

/**
 * What can be shown of the first edition while it is being read: the pages of interviews that are
 * there, without what runs across interviews. Each says so. None is kept, since it will be another
 * in a moment.
 */
final class Loading {
    private static final Pattern PAGE = Pattern.compile("interviews/(.+)\\.html");

    private final Corpus shared;
    private final Templates templates;
    private final Map<String, Interview> interviews = new ConcurrentHashMap<>();
    private Site shown;

    Loading(Corpus shared, Templates templates) {
        this.shared = shared;
        this.templates = templates;
        this.shown = site(List.of());
    }

    void add(Interview interview) {
        interviews.put(interview.slug(), interview);
    }

    int count() {
        return interviews.size();
    }

    /** The page of an interview that is there, or of one question in it; else empty. */
    Optional<String> page(String address) {
        Matcher matcher = PAGE.matcher(address);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String slug = matcher.group(1);
        int slash = slug.lastIndexOf('/');
        return Optional.ofNullable(interviews.get(slug))
                .or(
                        () ->
                                Optional.ofNullable(
                                        slash < 0
                                                ? null
                                                : interviews.get(slug.substring(0, slash))))
                .flatMap(interview -> with(interview).page(address))
                .map(Page::text);
    }

    /** All that has come so far is taken in when one of them is wanted for the first time. */
    private synchronized Site with(Interview interview) {
        if (shown.corpus().interview(interview.slug()).isEmpty()) {
            shown = site(List.copyOf(interviews.values()));
        }
        return shown;
    }

    private Site site(List<Interview> soFar) {
        return new Site(
                shared.withInterviews(soFar),
                templates.whileLoading(),
                new CompletableFuture<>(),
                new Across(shared));
    }

    /** The page that asks for a little patience. */
    String wait(String address) {
        Words words = Words.of(shared);
        String title = words.text("loading");
        Frame frame =
                new Frames(shared).frameAnywhere(words.language(), title, Address.root(address));
        return templates.render("loading", frame, words.text("loading.why"));
    }
}
