package org.colloquy.site.text;

import java.util.List;
import org.colloquy.text.language.ScriptRuns.ScriptRun;

/** Link to a part of a list, with the number of entries behind it. */
public record WayIn(String href, List<ScriptRun> name, String count) {}
