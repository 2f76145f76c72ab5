package org.colloquy.markdown;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.ImmutableCollectionsSerializers;
import com.esotericsoftware.kryo.util.Pool;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.colloquy.across.KeptFamilies;
import org.colloquy.corpus.Asking;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.CrossReference;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Dialect;
import org.colloquy.corpus.Event;
import org.colloquy.corpus.Gloss;
import org.colloquy.corpus.Heading;
import org.colloquy.corpus.History;
import org.colloquy.corpus.InterviewHead;
import org.colloquy.corpus.InterviewText;
import org.colloquy.corpus.Label;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Note;
import org.colloquy.corpus.PartialDate;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Prose;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Recording;
import org.colloquy.corpus.Section;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Speaker;
import org.colloquy.corpus.StartTime;
import org.colloquy.corpus.Target;
import org.colloquy.corpus.Term;
import org.colloquy.corpus.Turn;

/**
 * The form in which values are kept: as Kryo writes them, behind a checksum. Only the classes that
 * are named here are ever made from it, so that a file of somebody else can make no others.
 */
final class KeptForm {
    /** In this order they are numbered; a program of another order does not read the form. */
    private static final List<Class<?>> CLASSES =
            List.of(
                    KeptReading.class,
                    KeptReading.Link.class,
                    KeptReading.Answer.class,
                    FileText.Digests.class,
                    LinkLog.Kind.class,
                    LinkResolver.Resolution.External.class,
                    LinkResolver.Resolution.Internal.class,
                    LinkResolver.Resolution.Broken.class,
                    Fields.Placed.class,
                    Problem.class,
                    Problem.Severity.class,
                    InterviewHead.class,
                    InterviewHead.Size.class,
                    InterviewText.class,
                    Details.class,
                    Person.class,
                    PartialDate.class,
                    Recording.class,
                    Dialect.class,
                    Speaker.class,
                    Speaker.Kind.class,
                    Mention.class,
                    Asking.class,
                    Locator.class,
                    Locator.Kind.class,
                    CrossReference.class,
                    Target.OfTerm.class,
                    Target.OfPassage.class,
                    Target.OfNote.class,
                    Target.OfGloss.class,
                    Target.OfMoment.class,
                    Target.OfAddress.class,
                    Target.Outward.class,
                    History.class,
                    History.Retired.class,
                    History.Correction.class,
                    History.Change.class,
                    History.Kind.class,
                    LocalDate.class,
                    Passage.class,
                    Block.class,
                    Block.Kind.class,
                    Label.class,
                    StartTime.class,
                    Section.class,
                    Heading.class,
                    Question.class,
                    Turn.class,
                    Event.class,
                    Gloss.class,
                    Note.class,
                    Prose.Markup.class,
                    Prose.Reference.class,
                    KeptEntries.class,
                    KeptEntries.OfTerm.class,
                    KeptEntries.OfPerson.class,
                    KeptEntries.Link.class,
                    KeptEntries.Answer.class,
                    Term.class,
                    Term.Match.class,
                    Sense.class,
                    Profile.class,
                    KeptFamilies.class,
                    KeptFamilies.OfFamily.class,
                    KeptFamilies.Place.class);

    private static final int CHECKSUM = Integer.BYTES;
    private static final int FIRST_SIZE = 4096;

    static {
        // Kryo looks for a class of the JDK that later JDKs warn of, and does without it.
        System.setProperty("kryo.unsafe", "false");
    }

    private final Pool<Kryo> pool =
            new Pool<>(true, true) {
                @Override
                protected Kryo create() {
                    return kryo();
                }
            };

    private static Kryo kryo() {
        Kryo kryo = new Kryo();
        kryo.setReferences(false);
        ImmutableCollectionsSerializers.registerSerializers(kryo);
        CLASSES.forEach(kryo::register);
        kryo.register(Prose.class, new OfProse());
        kryo.register(Collections.unmodifiableMap(Map.of()).getClass(), new OfMap());
        return kryo;
    }

    /** The bytes of a value. */
    byte[] write(Object value) {
        Kryo kryo = pool.obtain();
        try {
            Output output = new Output(FIRST_SIZE, -1);
            output.writeInt(0);
            kryo.writeObject(output, value);
            byte[] bytes = output.toBytes();
            new Output(bytes).writeInt(checksum(bytes));
            return bytes;
        } finally {
            pool.free(kryo);
        }
    }

    /**
     * The value in bytes.
     *
     * @throws IOException if they are not those that were written
     */
    <T> T read(byte[] bytes, Class<T> type) throws IOException {
        if (bytes.length < CHECKSUM || new Input(bytes).readInt() != checksum(bytes)) {
            throw new IOException("the checksum is another");
        }
        Kryo kryo = pool.obtain();
        try {
            return kryo.readObject(new Input(bytes, CHECKSUM, bytes.length - CHECKSUM), type);
        } catch (KryoException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(e.toString(), e);
        } finally {
            pool.free(kryo);
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, CHECKSUM, bytes.length - CHECKSUM);
        return (int) sum.getValue();
    }

    /** Most prose is plain words, whose markup is the same. */
    private static final class OfProse extends Serializer<Prose> {
        OfProse() {
            super(false, true);
        }

        @Override
        public void write(Kryo kryo, Output output, Prose prose) {
            boolean plain = prose.isPlain();
            output.writeBoolean(plain);
            output.writeString(prose.text());
            if (!plain) {
                List<Prose.Piece> pieces = prose.pieces();
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
            Prose.Piece[] pieces = new Prose.Piece[input.readInt(true)];
            for (int i = 0; i < pieces.length; i++) {
                pieces[i] = (Prose.Piece) kryo.readClassAndObject(input);
            }
            return Prose.of(Arrays.asList(pieces), text);
        }
    }

    /** Keeps the order. */
    private static final class OfMap extends Serializer<Map<?, ?>> {
        OfMap() {
            super(false, true);
        }

        @Override
        public void write(Kryo kryo, Output output, Map<?, ?> map) {
            output.writeInt(map.size(), true);
            map.forEach(
                    (key, value) -> {
                        kryo.writeClassAndObject(output, key);
                        kryo.writeClassAndObject(output, value);
                    });
        }

        @Override
        public Map<?, ?> read(Kryo kryo, Input input, Class<? extends Map<?, ?>> type) {
            Map<Object, Object> map = new LinkedHashMap<>();
            int size = input.readInt(true);
            for (int i = 0; i < size; i++) {
                map.put(kryo.readClassAndObject(input), kryo.readClassAndObject(input));
            }
            return Collections.unmodifiableMap(map);
        }
    }
}
