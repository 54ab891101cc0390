@NullMarked
package org.chancery.server.reconcile;

import org.jspecify.annotations.NullMarked;
