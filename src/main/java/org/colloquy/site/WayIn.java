package org.colloquy.site;

import java.util.List;
import org.colloquy.text.ScriptRuns.Run;

/** Link to a part of a list, with the number of entries behind it. */
record WayIn(String href, List<Run> name, String count) {}
