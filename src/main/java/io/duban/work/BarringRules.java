package io.duban.work;

import java.util.List;

/** What a feature says of its blocks: who is barred from their steps. Of what it does not say, nobody is. */
public interface BarringRules {

    List<Bars> bars();
}
