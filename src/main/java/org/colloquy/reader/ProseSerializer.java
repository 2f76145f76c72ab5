package org.colloquy.reader;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.Arrays;
import java.util.List;
import org.colloquy.model.Prose;

/**
 * Form of prose in the cache. Most prose is plain words, whose markup is the same.
 *
 * <p>It is read back without going through the allow-list once more: it went through it when it was
 * read, and the cache belongs to the user who runs the program. Who can write there can do as that
 * user does.
 */
final class ProseSerializer extends Serializer<Prose> {
    ProseSerializer() {
        super(false, true);
    }

    @Override
    public void write(Kryo kryo, Output output, Prose prose) {
        boolean plain = prose.isPlain();
        output.writeBoolean(plain);
        output.writeString(prose.text());
        if (!plain) {
            List<Prose.ProsePiece> pieces = prose.pieces();
            output.writeInt(pieces.size(), true);
            pieces.forEach(piece -> kryo.writeClassAndObject(output, piece));
        }
    }

    @Override
    public Prose read(Kryo kryo, Input input, Class<? extends Prose> type) {
        boolean plain = input.readBoolean();
        String text = input.readString();
        if (plain) {
            return Prose.of(List.of(new Prose.Markup(text)), text);
        }
        Prose.ProsePiece[] pieces = new Prose.ProsePiece[input.readInt(true)];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = (Prose.ProsePiece) kryo.readClassAndObject(input);
        }
        return Prose.of(Arrays.asList(pieces), text);
    }
}
