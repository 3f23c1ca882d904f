# inrolint with git (for --changed and --since) and a shell (CI runners start one).
#   docker build -t inrolint . && docker run --rm -v "$PWD:/work" inrolint lint
FROM golang:1.26-alpine AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG VERSION=dev
RUN CGO_ENABLED=0 go build -trimpath -ldflags "-s -w -X main.version=${VERSION}" -o /inrolint ./cmd/inrolint

FROM alpine:3
RUN apk add --no-cache git && git config --system --add safe.directory '*'
COPY --from=build /inrolint /usr/local/bin/inrolint
WORKDIR /work
ENTRYPOINT ["inrolint"]
CMD ["lint"]
