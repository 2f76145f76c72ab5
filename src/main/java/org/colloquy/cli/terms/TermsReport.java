package org.colloquy.cli.terms;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.analysis.terms.TermProposal;
import tools.jackson.databind.json.JsonMapper;

/** Report that {@code terms --format json} prints; programs rely on its names. */
record TermsReport(List<ProposedTerm> terms) {

    /**
     * A proposal.
     *
     * @param aliases its short form and further names
     * @param interview the slug of the interview that defines or first names it
     * @param locator the anchor there
     */
    record ProposedTerm(
            String name,
            List<String> aliases,
            int count,
            String interview,
            String locator,
            String sentence) {

        static ProposedTerm of(TermProposal proposal) {
            List<String> aliases = new ArrayList<>();
            if (proposal.shortForm() != null) {
                aliases.add(proposal.shortForm());
            }
            aliases.addAll(proposal.others());
            return new ProposedTerm(
                    proposal.name(),
                    aliases,
                    proposal.count(),
                    proposal.interview().slug(),
                    proposal.locator().id(),
                    proposal.sentence());
        }
    }

    static TermsReport of(List<TermProposal> proposals) {
        return new TermsReport(proposals.stream().map(ProposedTerm::of).toList());
    }

    String json() {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this);
    }
}
