package org.y2a.local.demo;

import java.io.IOException;

/** Carries one request once. */
interface Transport {
  Answer carry(Call call, String token) throws IOException, InterruptedException;
}
