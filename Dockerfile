# Roundtable with Node 24. The base may be any Debian or Ubuntu with Node 24 below /usr/local: docker build --build-arg BASE=...
ARG BASE=node:24-slim

FROM ${BASE} AS dependencies
WORKDIR /app
# sqlite3 is built here, against the headers that the base brings: nothing is fetched but packages of Debian and npm.
RUN apt-get update \
 && apt-get install -y --no-install-recommends python3 make g++ \
 && rm -rf /var/lib/apt/lists/*
ENV npm_config_nodedir=/usr/local npm_config_build_from_source=true JOBS=max
COPY package.json package-lock.json .npmrc ./
# Optional packages are the Node that machines without Node 24 need; the base has it.
RUN npm ci --omit=dev --omit=optional \
 && rm -rf node_modules/sqlite3/build/Release/obj node_modules/sqlite3/build/Release/obj.target node_modules/sqlite3/deps

FROM ${BASE}
WORKDIR /app
ENV NODE_ENV=production ROUNDTABLE_CONFIG=/data/roundtable.yaml
RUN groupadd --system --gid 10001 roundtable \
 && useradd --system --uid 10001 --gid roundtable --home-dir /data --shell /usr/sbin/nologin roundtable \
 && install -d -m 0700 -o roundtable -g roundtable /data
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY bin ./bin
COPY cases ./cases
COPY consent ./consent
COPY screening ./screening
COPY commands ./commands
COPY config ./config
COPY storage ./storage
COPY bot ./bot

# Configuration, secrets, databases and backups: everything that must survive.
VOLUME /data
USER roundtable
# Needs `health` in roundtable.yaml. A first start makes keys and reads old messages: that may take a while.
HEALTHCHECK --interval=30s --timeout=10s --start-period=120s --retries=3 CMD ["node", "bin/roundtable.mjs", "health"]
ENTRYPOINT ["node", "bin/roundtable.mjs"]
CMD ["start"]
