package org.colloquy.reader.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.reader.entry.Glossary;
import org.colloquy.reader.entry.ListedPeople;
import org.colloquy.reader.entry.Suggestions;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.FileKinds;
import org.colloquy.reader.source.MissingPicture;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.OutwardAddress;
import org.colloquy.text.file.FilePath;
import org.colloquy.text.word.NearWords;

/**
 * Says where the links of one file lead. Links are written as they work on a code host: relative to
 * the file, with the names of files.
 */
public final class LinkResolver {

    /** Place to which a link leads. */
    public sealed interface Resolution {
        /** Address of another site. */
        record External(String href) implements Resolution {}

        /** Into the corpus. */
        record Internal(LinkTarget target) implements Resolution {}

        /** Nowhere: its words stay, without a link. */
        record Broken(String code, String message) implements Resolution {}
    }

    /**
     * Link to a place in an interview or a page, to be checked when all of them are read.
     *
     * @param file that it stands in
     */
    public record PendingLink(String file, int offset, LinkTarget target, String written) {}

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u0000-\\u0020\\u007F]");
    private static final Pattern UNSAFE_IN_LINKS = Pattern.compile("[ %()<>?#]");
    private static final String GLOSSARY = "glossary.html";
    private static final String PEOPLE = "people.html";

    private final CorpusLayout files;
    private final Glossary glossary;
    private final ListedPeople people;
    private final String file;
    private final LinkLog log;

    /**
     * Creates the resolver of the links in a source.
     *
     * @param log takes down what comes of it
     */
    public LinkResolver(LinkTargets targets, SourceFile source, LinkLog log) {
        this(targets, source.file(), log);
    }

    /**
     * Creates the resolver of the links in a file.
     *
     * @param file relative to the corpus
     * @param log takes down what comes of it
     */
    LinkResolver(LinkTargets targets, String file, LinkLog log) {
        this.files = targets.files();
        this.glossary = targets.glossary();
        this.people = targets.people();
        this.file = file;
        this.log = log;
    }

    /** Returns where an address written at an offset of the source leads. */
    public Resolution resolve(String written, int offset) {
        Resolution answer = where(written, offset);
        // Where a link out of the corpus leads is in the link itself.
        if (!(answer instanceof Resolution.External)) {
            log.note(
                    new LinkQuestion(file, written, LinkQuestion.LinkQuestionKind.TARGET),
                    answer.toString());
        }
        return answer;
    }

    private Resolution where(String written, int offset) {
        String href = INVISIBLE.matcher(written).replaceAll("");
        if (OutwardAddress.is(href)) {
            return new Resolution.External(href);
        }
        if (SCHEME.matcher(href).lookingAt() || href.contains("\\") || href.startsWith("/")) {
            return unsafe(written, OutwardAddress.meant(href));
        }
        int hash = href.indexOf('#');
        String fragment = hash < 0 ? "" : decoded(href.substring(hash + 1));
        String path = pathIn(href);
        Optional<String> to = path.isEmpty() ? Optional.of(file) : below(path);
        return to.map(f -> inside(f, fragment, written, offset))
                .orElseGet(() -> broken(written, "it leads out of the folder"));
    }

    private static String pathIn(String href) {
        return decoded(href.replaceFirst("(?s)[#?].*", ""));
    }

    private Resolution inside(String to, String fragment, String written, int offset) {
        Optional<String> slug = files.slug(to);
        if (slug.isPresent()) {
            LinkTarget.PassageTarget target = new LinkTarget.PassageTarget(slug.get(), fragment);
            log.pending().add(new PendingLink(file, offset, target, written));
            return new Resolution.Internal(target);
        }
        Optional<String> page = files.pageSlug(to);
        if (page.isPresent()) {
            LinkTarget.PageTarget target = new LinkTarget.PageTarget(page.get(), fragment);
            log.pending().add(new PendingLink(file, offset, target, written));
            return new Resolution.Internal(target);
        }
        if (files.isGlossary(to)) {
            return term(to, fragment, written);
        }
        if (files.isPeople(to)) {
            return person(to, fragment, written);
        }
        Optional<MediaFile> found = files.media(to);
        if (found.isPresent()) {
            log.media().add(to);
            return new Resolution.Internal(new LinkTarget.AddressTarget(found.get().address()));
        }
        if (files.has(to) && !FileKinds.isMarkdown(to)) {
            return broken(written, "the site shows no files of this kind");
        }
        UnaryOperator<String> writing = path -> linkTo(path, fragment);
        return FileKinds.mediaType(to).isPresent()
                ? broken(written, "there is no such file" + likeMedia(to, written, writing))
                : broken(
                        written,
                        "there is no such interview, page, term or picture"
                                + outward(written).orElseGet(() -> near(to, writing)));
    }

    /** Returns the end of a message: the picture or recording, or the address, that is meant. */
    private String likeMedia(String to, String written, UnaryOperator<String> writing) {
        return outward(written).orElseGet(() -> MissingPicture.otherCapitals(files, to, writing));
    }

    /** Returns the end of a message: the address that a link without a scheme may be meant for. */
    private Optional<String> outward(String written) {
        String href = INVISIBLE.matcher(written).replaceAll("");
        Optional<String> address = OutwardAddress.meant(href);
        if (address.isEmpty() && !FileKinds.isMarkdown(pathIn(href))) {
            address =
                    OutwardAddress.meantForFolder(href)
                            .filter(
                                    web ->
                                            below(href.substring(0, href.indexOf('/')))
                                                    .filter(files::isFolder)
                                                    .isEmpty());
        }
        return address.map(NearWords::hint);
    }

    /**
     * Returns the end of a message: the path, from this file, of the interview that may be meant.
     */
    public String nearest(String written) {
        String hint = below(written).map(path -> near(path, this::pathTo)).orElse("");
        log.note(new LinkQuestion(file, written, LinkQuestion.LinkQuestionKind.HINT), hint);
        return hint;
    }

    /**
     * Returns why a picture is not shown to which a file leads, but no link can.
     *
     * @param called its name, as the editor wrote it
     * @param written its address
     * @param place where it was looked for, with a blank before it; empty where nothing is said
     */
    public String missingPicture(String called, String written, String place) {
        log.note(
                new LinkQuestion(file, written, LinkQuestion.LinkQuestionKind.PICTURE),
                picture(written, written, ""));
        return picture(called, written, place);
    }

    private String picture(String called, String written, String place) {
        String path = below(pathIn(written)).orElse("");
        Optional<String> outward = files.has(path) ? Optional.empty() : outward(written);
        return outward.map(hint -> "there is no picture \"%s\"%s".formatted(called, hint))
                .orElseGet(
                        () ->
                                MissingPicture.told(
                                        files, called, path, place, other -> linkTo(other, "")));
    }

    /** Returns the end of a message: which other file may be meant, as it is written here. */
    private String near(String path, UnaryOperator<String> written) {
        Stream<String> others =
                Stream.of(
                                files.interviewPaths().stream(),
                                files.pagePaths().stream(),
                                files.glossaryPaths().stream(),
                                files.peoplePaths().stream())
                        .flatMap(paths -> paths)
                        .filter(other -> !other.equals(file))
                        // Of a long path a third would be the whole name.
                        .filter(
                                other ->
                                        Suggestions.to(
                                                        FilePath.stem(path),
                                                        Stream.of(FilePath.stem(other)))
                                                .isPresent());
        return Suggestions.to(path, others).map(written).map(NearWords::hint).orElse("");
    }

    private String linkTo(String path, String fragment) {
        String href = UNSAFE_IN_LINKS.matcher(pathTo(path)).replaceAll(LinkResolver::encoded);
        return fragment.isEmpty() ? href : href + "#" + fragment;
    }

    private static String encoded(MatchResult sign) {
        return "%%%02X".formatted((int) sign.group().charAt(0));
    }

    /** Returns the path of another file from the folder of this one. */
    private String pathTo(String path) {
        List<String> from = List.of(file.split("/"));
        List<String> to = List.of(path.split("/"));
        int shared = 0;
        while (shared < Math.min(from.size(), to.size()) - 1
                && from.get(shared).equals(to.get(shared))) {
            shared++;
        }
        return "../".repeat(from.size() - 1 - shared)
                + String.join("/", to.subList(shared, to.size()));
    }

    private Resolution term(String file, String fragment, String written) {
        String id = fragment.isEmpty() ? glossary.idOfFile(file).orElse("") : fragment;
        if (id.isEmpty()) {
            return glossary.terms().isEmpty()
                    ? broken(written, "there is nothing to list")
                    : new Resolution.Internal(new LinkTarget.AddressTarget(GLOSSARY));
        }
        return glossary.find(id)
                .<Resolution>map(
                        term ->
                                new Resolution.Internal(
                                        new LinkTarget.TermTarget(glossary.target(term))))
                .orElseGet(
                        () ->
                                broken(
                                        written,
                                        "the glossary has no such term"
                                                + Suggestions.hint(id, glossary.ids())));
    }

    private Resolution person(String file, String fragment, String written) {
        String id = fragment.isEmpty() ? people.idOfFile(file).orElse("") : fragment;
        if (id.isEmpty()) {
            return new Resolution.Internal(new LinkTarget.AddressTarget(PEOPLE));
        }
        return people.has(id)
                ? new Resolution.Internal(new LinkTarget.AddressTarget(personAddress(id)))
                : broken(
                        written,
                        "nobody with this id is listed" + Suggestions.hint(id, people.ids()));
    }

    /** Returns the address of a person's page. */
    public static String personAddress(String id) {
        return "people/" + id + ".html";
    }

    private static Resolution broken(String written, String why) {
        return new Resolution.Broken(
                "unresolved-link", "the link \"%s\" leads nowhere: %s".formatted(written, why));
    }

    private static Resolution unsafe(String written, Optional<String> meant) {
        return new Resolution.Broken(
                "unsafe-link",
                "the link \"%s\" is left out: only http, https, mailto and links within the folder are allowed%s"
                        .formatted(written, meant.map(NearWords::hint).orElse("")));
    }

    /** Returns the path relative to the corpus; empty if it leads out of it. */
    private Optional<String> below(String path) {
        Deque<String> segments = new ArrayDeque<>(List.of(file.split("/")));
        segments.removeLast();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.equals(".") && !segment.isEmpty()) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
