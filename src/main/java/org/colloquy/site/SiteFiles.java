package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.build.thread.DaemonThread;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.ContentCoding;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.layout.TemplateRenderer;
import org.colloquy.site.text.path.SitePaths;

/**
 * Everything that one edition answers, as files by their addresses: its pages and those that lead
 * from old addresses to them, what machines find it by, the program's style sheets, scripts and
 * fonts, and the pictures and recordings. For equal settings these are the bytes that the server
 * sends.
 */
public final class SiteFiles {
    private final SiteEdition site;
    private final Map<String, Anthology> anthologies;
    private final BuildCache cache;
    private final Assets assets = Assets.all();

    /** Creates the files of a site without anthologies, of which nothing is remembered. */
    public SiteFiles(Corpus corpus) {
        this(corpus, Map.of(), BuildCache.inMemory());
    }

    /**
     * Creates the files of a site that also has anthologies.
     *
     * @param anthologies by the addresses of their pages
     * @param cache remembers what was worked out of the interviews
     */
    public SiteFiles(Corpus corpus, Map<String, Anthology> anthologies, BuildCache cache) {
        this.site = new SiteEdition(corpus, new TemplateRenderer(), cache);
        this.anthologies = new TreeMap<>(anthologies);
        this.cache = cache;
    }

    /** Notes that all files are made: of what was remembered of others, the rest may go. */
    public void endMaking() {
        cache.endBuild();
    }

    /** Makes the program's own files, which go into those of any site, beside something else. */
    public static void prepareAssets() {
        DaemonThread.of("assets", Assets::all).start();
    }

    /** Works out what {@link #files} wants, and what goes into them, beside something else. */
    public void prepare() {
        site.prepare();
    }

    /**
     * Returns every address once, below the root and not encoded, in a fixed order. {@code healthz}
     * is one of them: pages that are looked at on this machine ask it for a newer edition.
     */
    public Stream<String> addresses() {
        return files().map(SiteFile::address);
    }

    /** Returns the file at every address, in the order of {@link #addresses}. */
    public Stream<SiteFile> files() {
        Set<String> known = new HashSet<>();
        return Stream.of(
                        site.pages().map(this::file),
                        anthologies.keySet().stream().map(SiteFile::new),
                        site.oldPages().map(this::file),
                        Stream.of(new SiteFile(Health.ADDRESS)),
                        assets.addresses().map(SiteFile::new),
                        site.house().addresses().map(SiteFile::new),
                        site.corpus().mediaAddresses().map(this::mediaFile),
                        site.previews().planned().map(this::file))
                .flatMap(files -> files)
                .filter(file -> known.add(file.address()));
    }

    private SiteFile file(PlannedPage page) {
        String address = page.path();
        return anthologies.containsKey(address)
                ? new SiteFile(address)
                : new SiteFile(address, () -> look(address).or(() -> site.inputs(page)));
    }

    private SiteFile mediaFile(String address) {
        return new SiteFile(address, () -> look(address));
    }

    private Optional<String> look(String address) {
        return original(address).map(PageInputs::look);
    }

    /**
     * Returns the file of the corpus that is sent as it is; empty where {@link #bytes} are made.
     */
    public Optional<Path> original(String address) {
        return site.media(address).map(MediaFile::file);
    }

    /**
     * Returns the bytes that are sent for one of the addresses.
     *
     * @throws IllegalArgumentException if nothing is made for it
     */
    public byte[] bytes(String address) {
        if (address.equals(Health.ADDRESS)) {
            return Health.of(site.corpus()).json().getBytes(UTF_8);
        }
        Anthology anthology = anthologies.get(address);
        if (anthology != null) {
            return site.replies().anthology(anthology, address).content().bytes();
        }
        return site.page(address)
                .map(page -> page.content().bytes())
                .or(() -> site.moved(address).map(to -> leading(address, to)))
                .or(
                        () ->
                                assets.find(address)
                                        .or(() -> site.house().find(address))
                                        .map(asset -> asset.in(ContentCoding.IDENTITY).bytes()))
                .or(() -> site.previews().picture(address))
                .orElseThrow(() -> new IllegalArgumentException("nothing at " + address));
    }

    private byte[] leading(String address, String to) {
        return site.replies().redirect(address, SitePaths.root(address) + to).getBytes(UTF_8);
    }
}
