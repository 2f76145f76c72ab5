package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewSegment;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.site.browse.TopicIndex.Topic;
import org.colloquy.site.browse.TopicIndex.TopicPassage;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.timeline.SegmentIndex;
import org.colloquy.site.timeline.SegmentView;
import org.colloquy.site.timeline.TextScale;
import org.colloquy.text.language.ScriptRuns.ScriptRun;

/** Concordance of the passages about a topic. */
final class TopicPassages {
    private final Corpus corpus;
    private final Messages words;
    private final String root;

    TopicPassages(Corpus corpus, Messages words, String root) {
        this.corpus = corpus;
        this.words = words;
        this.root = root;
    }

    /** Passages of one interview. */
    record PassageGroup(
            String href,
            List<ScriptRun> title,
            String language,
            String year,
            List<SegmentView> passages) {}

    /** Returns the passages that are on a page, behind the interviews. */
    static List<TopicPassage> onPage(Topic topic, int page, int perPage) {
        int before = topic.interviews().size();
        int size = topic.passages().size();
        int from = Math.min(size, Math.max(0, (page - 1) * perPage - before));
        int to = Math.min(size, Math.max(0, page * perPage - before));
        return topic.passages().subList(from, to);
    }

    List<PassageGroup> groups(List<TopicPassage> passages) {
        Map<Interview, List<InterviewSegment>> byInterview = new LinkedHashMap<>();
        passages.forEach(
                passage ->
                        byInterview
                                .computeIfAbsent(passage.interview(), i -> new ArrayList<>())
                                .add(passage.segment()));
        List<PassageGroup> groups = new ArrayList<>();
        byInterview.forEach((interview, segments) -> groups.add(group(interview, segments)));
        return groups;
    }

    private PassageGroup group(Interview interview, List<InterviewSegment> segments) {
        InterviewDetails details = interview.details();
        TextOrder order = new TextOrder(interview.text());
        SegmentIndex index =
                new SegmentIndex(
                        corpus, interview, order, TextScale.of(interview, order), root, words);
        String href = SiteLinks.interview(root, interview);
        return new PassageGroup(
                href,
                details.runs().of(details.title()),
                details.language(),
                details.date() == null ? "" : Integer.toString(details.date().year()),
                order.extents(segments).stream()
                        .map(extent -> index.view(extent.segment(), href))
                        .toList());
    }
}
