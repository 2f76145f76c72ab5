package org.colloquy.site.rendition.flow;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.recording.MediaRecording;
import org.colloquy.model.recording.RecordingMoment;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.OutwardAddress;
import org.jspecify.annotations.Nullable;

/**
 * Addresses to which the links of a file lead: to a place in it where it has the place, else to the
 * page of the site, if it is known where that is published. What leads nowhere is no link.
 */
public final class LinkAddresses {
    private final Corpus corpus;
    private final OwnPlaces own;

    /** Places that are in the file itself. */
    @FunctionalInterface
    public interface OwnPlaces {
        /**
         * Returns the address of an interview or a place in it; empty if it is not in the file.
         *
         * @param place null for the whole interview
         */
        Optional<String> href(Interview interview, @Nullable Locator place);
    }

    /**
     * Creates the addresses of a file.
     *
     * @param own what is in it
     */
    public LinkAddresses(Corpus corpus, OwnPlaces own) {
        this.corpus = corpus;
        this.own = own;
    }

    /** Returns where a link leads that is no term and no note; null if nowhere. */
    public @Nullable String href(LinkTarget target) {
        if (target instanceof LinkTarget.PassageTarget passage) {
            return passage(passage);
        }
        if (target instanceof LinkTarget.TermTarget term) {
            return published(SitePaths.encoded(SitePaths.term(term.term())));
        }
        if (target instanceof LinkTarget.MomentTarget moment) {
            return moment(moment.moment());
        }
        if (target instanceof LinkTarget.PageTarget page) {
            String fragment = page.fragment().isEmpty() ? "" : SitePaths.fragment(page.fragment());
            return published(SitePaths.encoded(SitePaths.housePage(page.slug())) + fragment);
        }
        if (target instanceof LinkTarget.AddressTarget address) {
            return published(SitePaths.encoded(address.address()));
        }
        if (target instanceof LinkTarget.DefinitionTarget gloss) {
            return outward(gloss.href());
        }
        return target instanceof LinkTarget.OutwardTarget out ? outward(out.address()) : null;
    }

    private @Nullable String passage(LinkTarget.PassageTarget target) {
        Interview interview = corpus.interview(target.slug()).orElse(null);
        if (interview == null) {
            return null;
        }
        Locator place = interview.place(target.fragment()).orElse(null);
        return own.href(interview, place).orElseGet(() -> page(interview, place));
    }

    /** Returns the address of an interview or a place in it; null if it is not known. */
    public @Nullable String page(Interview interview, @Nullable Locator place) {
        String fragment = place == null ? "" : SitePaths.fragment(place.id());
        return published(SitePaths.encoded(SitePaths.interview(interview)) + fragment);
    }

    /** Returns the address of a moment of a recording; null if it is not known. */
    public @Nullable String moment(RecordingMoment moment) {
        MediaRecording sound = moment.sound();
        String at = sound.at(moment.seconds()).orElse(null);
        if (at == null) {
            return null;
        }
        return sound.local() ? published(SitePaths.encoded(sound.address()) + at) : outward(at);
    }

    /** Returns the address of what is at a path of the site, encoded; null if it is not known. */
    public @Nullable String published(String path) {
        String base = corpus.settings().baseUrl();
        return base == null ? null : outward(base + path);
    }

    /** Returns an address outside the file in the form that readers' devices take; null if none. */
    public static @Nullable String outward(String address) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            boolean leads = uri.isOpaque() || uri.getHost() != null;
            return leads && OutwardAddress.is(uri.toString()) ? uri.toASCIIString() : null;
        } catch (URISyntaxException unlike) {
            return null;
        }
    }
}
