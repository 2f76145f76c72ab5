package org.colloquy.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.ContentCoding;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.browse.InterviewCatalogue;
import org.colloquy.site.browse.NarrowingSource;
import org.colloquy.site.identity.HouseResources;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.listening.PlayerTimesSource;

/**
 * Files of one edition that its pages fetch when they stand already, at addresses that have a
 * digest of what is there: so those of an earlier edition can be kept for pages that are still
 * open.
 */
public final class FetchedFiles {
    private final HouseResources house;
    private final List<PageSource> sources;

    public FetchedFiles(Corpus corpus) {
        this.house = new HouseResources(corpus.settings().house());
        this.sources =
                List.of(
                        new NarrowingSource(new InterviewCatalogue(corpus)),
                        new PlayerTimesSource(corpus));
    }

    /** File that is sent for an address. */
    public static final class FetchedFile {
        private final String address;
        private final String type;
        private final byte[] bytes;

        /**
         * Creates a file of bytes that nobody writes to afterwards.
         *
         * @param address below the root, not encoded
         * @param type its media type, with the charset
         */
        public FetchedFile(String address, String type, byte[] bytes) {
            this.address = address;
            this.type = type;
            this.bytes = bytes;
        }

        public String address() {
            return address;
        }

        public String type() {
            return type;
        }

        /** Returns the bytes, which all answers share: they are not to be written to. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** Returns each of them, made when the stream comes to it. */
    public Stream<FetchedFile> all() {
        Stream<FetchedFile> assets =
                Stream.concat(Assets.all().addresses(), house.addresses())
                        .flatMap(address -> asset(address).stream());
        Stream<FetchedFile> made =
                sources.stream()
                        .flatMap(
                                source ->
                                        source.paths()
                                                .flatMap(path -> made(source, path).stream()));
        return Stream.concat(assets, made);
    }

    private Optional<FetchedFile> asset(String address) {
        return Assets.all()
                .find(address)
                .or(() -> house.find(address))
                .map(
                        (EncodedResource one) ->
                                new FetchedFile(
                                        address,
                                        one.type(),
                                        one.in(ContentCoding.IDENTITY).bytes()));
    }

    private static Optional<FetchedFile> made(PageSource source, String path) {
        return source.page(path)
                .map(page -> new FetchedFile(path, page.type(), page.content().bytes()));
    }
}
