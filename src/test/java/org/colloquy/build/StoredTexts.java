package org.colloquy.build;

import java.nio.file.Path;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.reader.ReadingCodec;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/** The file of a cache, opened by itself to see or to change what lies in it. */
public final class StoredTexts implements AutoCloseable {
    private final MVStore file;

    public StoredTexts(Path cache) {
        this.file = MVStore.open(cache.resolve("build").toString());
    }

    /** Opens a cache as the program does. */
    public static BuildCache cache(Path folder) {
        return BuildCache.in(
                folder,
                ProgramVersion.current(),
                ReadingCodec.with(CorpusAnalysis.storedClasses()));
    }

    /** The values of a stage by their digests. */
    public MVMap<String, byte[]> of(String stage) {
        return file.openMap(
                "stage." + stage,
                new MVMap.Builder<String, byte[]>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    @Override
    public void close() {
        file.close();
    }
}
