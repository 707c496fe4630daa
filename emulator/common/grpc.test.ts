import * as grpc from '@grpc/grpc-js';
import { fromJSON } from '@grpc/proto-loader';
import { bidiStream, failStream, RpcError, type RunningServer, serverStream, startGrpcServer, unary } from './grpc.ts';

const text = { fields: { text: { type: 'string', id: 1 } } };
const method = { requestType: 'Text', responseType: 'Text' };
const descriptor = {
  nested: {
    example: {
      nested: {
        Text: text,
        Echo: {
          methods: {
            Say: method,
            Missing: method,
            Repeat: { ...method, responseStream: true },
            MissingStream: { ...method, responseStream: true },
            Collect: { ...method, requestStream: true },
            Chat: { ...method, requestStream: true, responseStream: true },
            MissingChat: { ...method, requestStream: true, responseStream: true },
          },
        },
        Other: { methods: { Call: method } },
      },
    },
  },
};

interface Text {
  text: string;
}

const services = {
  'example.Echo': {
    Say: unary(async ({ text }: Text) => {
      if (text === 'bad') throw new RpcError(grpc.status.ABORTED, 'not today');
      return { text };
    }),
    Repeat: serverStream<Text, Text>((call) => {
      call.write(call.request);
      if (call.request.text === 'bad') throw new RpcError(grpc.status.DATA_LOSS, 'half');
      call.end();
    }),
    Chat: bidiStream<Text, Text>((call) => {
      call.on('data', ({ text }: Text) => {
        if (text === 'bad') failStream(call, new RpcError(grpc.status.OUT_OF_RANGE, 'too far'));
        else call.write({ text });
      });
    }),
  },
};

let server: RunningServer;
let client: grpc.Client;
let rpcs: Record<string, grpc.MethodDefinition<object, object>>;

beforeAll(async () => {
  server = await startGrpcServer({ port: 0, descriptor, services });
  rpcs = fromJSON(descriptor as Parameters<typeof fromJSON>[0])['example.Echo'] as unknown as typeof rpcs;
  client = new grpc.Client(`127.0.0.1:${server.port}`, grpc.credentials.createInsecure());
});

afterAll(async () => {
  client.close();
  await server.close();
});

function rpc(name: string): grpc.MethodDefinition<object, object> {
  const definition = rpcs[name];
  if (!definition) throw new Error(name);
  return definition;
}

function say(name: string, text: string, path = rpc(name).path): Promise<object | undefined> {
  const { requestSerialize, responseDeserialize } = rpc(name);
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(path, requestSerialize, responseDeserialize, { text }, (error, answer) =>
      error ? reject(error) : resolve(answer),
    );
  });
}

/** The answers of a stream, and its status at the end. */
function listen(stream: grpc.ClientReadableStream<object>) {
  const answers: object[] = [];
  stream.on('data', (answer: object) => answers.push(answer));
  stream.on('error', () => undefined);
  return new Promise<[object[], grpc.StatusObject]>((resolve) =>
    stream.on('status', (status) => resolve([answers, status])),
  );
}

function repeat(name: string, text: string) {
  const { path, requestSerialize, responseDeserialize } = rpc(name);
  return listen(client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, { text }));
}

function chat(name: string, texts: string[]) {
  const { path, requestSerialize, responseDeserialize } = rpc(name);
  const call = client.makeBidiStreamRequest(path, requestSerialize, responseDeserialize);
  for (const text of texts) call.write({ text });
  return listen(call);
}

test('answers, and statuses with their details', async () => {
  expect(await say('Say', 'æ')).toEqual({ text: 'æ' });
  await expect(say('Say', 'bad')).rejects.toMatchObject({ code: grpc.status.ABORTED, details: 'not today' });
});

test('streams of answers end with OK or with the status thrown', async () => {
  expect(await repeat('Repeat', 'x')).toEqual([[{ text: 'x' }], expect.objectContaining({ code: grpc.status.OK })]);
  expect(await repeat('Repeat', 'bad')).toEqual([
    [{ text: 'bad' }],
    expect.objectContaining({ code: grpc.status.DATA_LOSS, details: 'half' }),
  ]);
  expect(await chat('Chat', ['a', 'bad'])).toEqual([
    [{ text: 'a' }],
    expect.objectContaining({ code: grpc.status.OUT_OF_RANGE }),
  ]);
});

test('an RPC without a function answers UNIMPLEMENTED with its name, of whatever kind it is', async () => {
  const refused = (name: string) =>
    expect.objectContaining({ code: grpc.status.UNIMPLEMENTED, details: expect.stringContaining(name) });
  await expect(say('Missing', 'x')).rejects.toEqual(refused('example.Echo/Missing'));
  expect((await repeat('MissingStream', 'x'))[1]).toEqual(refused('example.Echo/MissingStream'));
  expect((await chat('MissingChat', ['x']))[1]).toEqual(refused('example.Echo/MissingChat'));
  await expect(say('Collect', 'x')).rejects.toEqual(refused('example.Echo/Collect'));
  await expect(say('Say', 'x', '/example.Other/Call')).rejects.toEqual(refused('example.Other/Call'));
});

test('a port in use is told by its code', async () => {
  await expect(startGrpcServer({ port: server.port, descriptor, services })).rejects.toMatchObject({
    code: 'EADDRINUSE',
    port: server.port,
  });
});

test('a service or RPC that the descriptor has not is a mistake', async () => {
  await expect(startGrpcServer({ port: 0, descriptor, services: { 'example.None': {} } })).rejects.toThrow(
    'example.None',
  );
  await expect(
    startGrpcServer({ port: 0, descriptor, services: { 'example.Echo': { Shout: unary(() => ({})) } } }),
  ).rejects.toThrow('Shout');
});
