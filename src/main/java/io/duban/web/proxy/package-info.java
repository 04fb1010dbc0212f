/** Who a request comes from, and over which scheme: only proxies named in the settings are believed about it. */
@NullMarked
package io.duban.web.proxy;

import org.jspecify.annotations.NullMarked;
