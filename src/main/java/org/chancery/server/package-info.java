/** The SPARQL endpoint and its pages. */
@NullMarked
package org.chancery.server;

import org.jspecify.annotations.NullMarked;
